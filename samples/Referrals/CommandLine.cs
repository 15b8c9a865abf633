using System.CommandLine;
using Orchestration;
using Spectre.Console;

namespace Referrals;

/// <summary>What the command line asks for.</summary>
/// <param name="Files">The bundles, in the order in which they are handled.</param>
/// <param name="IsDemonstration">Whether these are the sample's own bundles, some of which are bad on purpose.</param>
/// <param name="Answer">The answer for every paused run, or null to ask.</param>
/// <param name="Explain">Whether to show what every triage rule did.</param>
internal sealed record Choice(IReadOnlyList<string> Files, bool IsDemonstration, ReviewAnswer? Answer, bool Explain);

/// <summary>The command line: <c>[files...] [--answer approve|reject] [--explain]</c>.</summary>
internal static class CommandLine
{
    private const string Description = """
        Feeds synthetic FHIR R4 referral bundles to the governed orchestration and shows the audit trail.

        Each bundle is reduced at the edge to metadata; nothing else of it goes further or is printed. Where policy
        says that a person decides, the run pauses and you are asked.

        Exit codes:
          0  every bundle was handled: ended, or left waiting for a person
          1  the command line was not understood
          2  a bundle that you named was refused (the sample's own bad bundles do not count)
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

        var command = new RootCommand(Description) { files, answer, explain };
        command.SetAction((parsed, _) => handle(Choose(
            parsed.GetValue(files) ?? [], parsed.GetValue(answer), parsed.GetValue(explain))));
        var output = new InvocationConfiguration { Output = console.Profile.Out.Writer, Error = console.Profile.Out.Writer };
        return command.Parse(args).InvokeAsync(output);
    }

    private static Choice Choose(string[] files, string? answer, bool explain)
    {
        ReviewAnswer? reviewAnswer = answer switch
        {
            "approve" => ReviewAnswer.Approve,
            "reject" => ReviewAnswer.Reject,
            _ => null,
        };
        return files.Length > 0
            ? new Choice(files, IsDemonstration: false, reviewAnswer, explain)
            : new Choice(BundleFiles.Demonstration(), IsDemonstration: true, reviewAnswer, explain);
    }
}
