using Orchestration;
using Orchestration.Ledger;
using Spectre.Console;

namespace Referrals;

/// <summary>The composition root: bundles in, metadata through the governed orchestration, an audit trail out.</summary>
internal static class Program
{
    private const int LedgerFailed = 3;

    private static Task<int> Main(string[] args) =>
        RunAsync(args, Screen.OfProcess(), canAsk: !Console.IsInputRedirected && !Console.IsOutputRedirected);

    /// <summary>Runs the sample.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="console">Where to print.</param>
    /// <param name="canAsk">Whether somebody is there to type an answer.</param>
    /// <returns>The exit code.</returns>
    internal static Task<int> RunAsync(string[] args, IAnsiConsole console, bool canAsk) =>
        CommandLine.InvokeAsync(args, console, choice => HandleAsync(choice, console, canAsk));

    private static async Task<int> HandleAsync(Choice choice, IAnsiConsole console, bool canAsk)
    {
        try
        {
            var gateway = new NotificationGateway();
            await using var ledger = await choice.Ledger.OpenAsync(gateway);
            var registry = new OrchestrationRegistry(ledger.Ports, new ClinicCapacityReader());
            var reviews = new Reviews(registry, console, choice.Answer, canAsk);
            var intake = new Intake(new BundleReducer(new EdgeReferences()), registry, reviews, ledger, gateway, console);
            return await HandleAsync(choice, console, intake, ledger.Durable);
        }
        catch (PortException exception)
        {
            console.MarkupLineInterpolated($"[red]The ledger could not be used[/] ({exception.Failure}). What was recorded before stands; nothing went on without a record.");
        }
        catch (Exception exception) when (exception is LedgerSchemaException or ArgumentException)
        {
            console.MarkupLineInterpolated($"[red]The ledger could not be used[/]: {exception.Message}");
        }

        return LedgerFailed;
    }

    private static async Task<int> HandleAsync(Choice choice, IAnsiConsole console, Intake intake, DurableLedger? durable)
    {
        var handled = new List<Handled>();
        Screen.Introduce(console, choice);
        if (durable is not null)
            await new Resumption(intake, durable, console).EscalateAsync();
        if (choice.IsResumption && durable is not null)
            handled.AddRange(await new Resumption(intake, durable, console).AnswerAllAsync());
        foreach (var file in choice.Files)
            handled.Add(await intake.HandleAsync(file, choice.Explain));
        Summary.Print(console, handled, choice);
        return choice.IsDemonstration || !handled.Exists(bundle => bundle.Result == Handled.Refused) ? 0 : 2;
    }
}
