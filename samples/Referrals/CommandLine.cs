using System.CommandLine;
using Orchestration;
using Spectre.Console;

namespace Referrals;

/// <summary>What the command line asks for.</summary>
/// <param name="Files">The bundles, in the order in which they are handled.</param>
/// <param name="IsDemonstration">Whether these are the sample's own bundles, some of which are bad on purpose.</param>
/// <param name="Answer">The answer for every paused run, or null to ask.</param>
/// <param name="Explain">Whether to show what every triage rule did.</param>
/// <param name="Ledger">Where runs are kept.</param>
/// <param name="IsResumption">Whether to go on with the runs that wait there, instead of handling bundles.</param>
internal sealed record Choice(
    IReadOnlyList<string> Files, bool IsDemonstration, ReviewAnswer? Answer, bool Explain, LedgerChoice Ledger, bool IsResumption);

/// <summary>The command line: <c>[files...] [--answer approve|reject] [--explain] [--ledger ...] [--resume]</c>.</summary>
internal static class CommandLine
{
    private const string Description = """
        Feeds synthetic FHIR R4 referral bundles to the governed orchestration and shows the audit trail.

        Each bundle is reduced at the edge to metadata; nothing else of it goes further or is printed. Where policy
        says that a person decides, the run pauses and you are asked. With a ledger that lasts, the process may end
        there, and another one goes on:
          --ledger sqlite=referrals.db
          --ledger sqlite=referrals.db --resume --answer approve

        Exit codes:
          0  every bundle was handled: ended, or left waiting for a person
          1  the command line was not understood
          2  a bundle that you named was refused (the sample's own bad bundles do not count)
          3  the ledger could not be used; what was recorded before stands, and nothing went on without a record
        """;

    /// <summary>Reads the command line and does what it asks for.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="console">Where help and complaints go.</param>
    /// <param name="handle">Does it.</param>
    /// <returns>The exit code.</returns>
    public static Task<int> InvokeAsync(string[] args, IAnsiConsole console, Func<Choice, Task<int>> handle)
    {
        var files = new Argument<string[]>("files")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "Bundles to handle, in this order; without any, the sample's own in order of their names.",
        };
        files.Validators.Add(result =>
        {
            // A misspelt option would otherwise be taken for a file.
            if (result.Tokens.Any(token => token.Value.StartsWith('-')))
                result.AddError("There is no such option.");
        });
        var answer = new Option<string?>("--answer")
        {
            HelpName = "approve|reject",
            Description = "Answers every paused run, for scripts.",
        };
        answer.AcceptOnlyFromAmong("approve", "reject");
        var explain = new Option<bool>("--explain") { Description = "Shows what every rule of the triage policy did." };

        var ledger = new Option<string?>("--ledger")
        {
            HelpName = LedgerChoice.Form,
            Description = "Where runs are kept: this process's memory (the default), a SQLite file, or a PostgreSQL database by its Npgsql connection string.",
        };
        ledger.Validators.Add(result =>
        {
            // The word is not repeated: it may be a connection string with a password.
            if (!LedgerChoice.TryParse(result.GetValueOrDefault<string?>(), out _))
                result.AddError($"--ledger is one of {LedgerChoice.Form}.");
        });
        var resume = new Option<bool>("--resume") { Description = "Goes on with the runs that wait in the ledger, instead of handling bundles." };

        var command = new RootCommand(Description) { files, answer, explain, ledger, resume };
        command.Validators.Add(result =>
        {
            if (!result.GetValue(resume))
                return;
            if (result.GetValue(files) is { Length: > 0 })
                result.AddError("--resume takes no bundles: it goes on with the runs that wait in the ledger.");
            if (LedgerChoice.TryParse(result.GetValue(ledger), out var choice) && !choice.IsDurable)
                result.AddError("--resume needs a ledger that outlives a process: --ledger sqlite=FILE or --ledger postgres=CONNECTION.");
        });
        command.SetAction((parsed, _) => handle(Choose(
            parsed.GetValue(files) ?? [], parsed.GetValue(answer), parsed.GetValue(explain), parsed.GetValue(ledger), parsed.GetValue(resume))));
        var output = new InvocationConfiguration { Output = console.Profile.Out.Writer, Error = console.Profile.Out.Writer };
        return command.Parse(args).InvokeAsync(output);
    }

    private static Choice Choose(string[] files, string? answer, bool explain, string? ledger, bool resume)
    {
        ReviewAnswer? reviewAnswer = answer switch
        {
            "approve" => ReviewAnswer.Approve,
            "reject" => ReviewAnswer.Reject,
            _ => null,
        };
        if (!LedgerChoice.TryParse(ledger, out var choice))
            throw new InvalidOperationException("The word for the ledger was validated.");
        var isDemonstration = files.Length == 0;
        return new Choice(isDemonstration && !resume ? BundleFiles.Demonstration() : files, isDemonstration, reviewAnswer, explain, choice, resume);
    }
}
