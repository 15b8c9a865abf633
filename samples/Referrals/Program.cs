using Orchestration;
using Orchestration.InMemory;
using Spectre.Console;

namespace Referrals;

/// <summary>The composition root: bundles in, metadata through the governed orchestration, an audit trail out.</summary>
internal static class Program
{
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
        var references = new EdgeReferences();
        var gateway = new NotificationGateway(references);
        var audit = new InMemoryAuditSink();
        var registry = new OrchestrationRegistry(
            new OrchestrationPorts
            {
                Audit = audit,
                Decisions = new InMemoryDecisionSink(),
                Gateway = gateway,
                Ledger = new InMemoryIdempotencyLedger(),
                Checkpoints = new InMemoryCheckpointStore(audit),
            },
            new ClinicCapacityReader());
        var reviews = new Reviews(registry, console, choice.Answer, canAsk);
        var intake = new Intake(new BundleReducer(references), registry, reviews, audit, gateway, console);

        var handled = new List<Handled>();
        Screen.Introduce(console, choice.Files.Count);
        foreach (var file in choice.Files)
            handled.Add(await intake.HandleAsync(file, choice.Explain));
        Summary.Print(console, handled);
        return choice.IsDemonstration || !handled.Exists(bundle => bundle.Result == Handled.Refused) ? 0 : 2;
    }
}
