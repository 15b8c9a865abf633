using Orchestration;
using Spectre.Console;

namespace Referrals;

/// <summary>What became of one bundle.</summary>
/// <param name="Bundle">The file's name.</param>
/// <param name="Result">Completed, Declined, Failed, Waiting or Refused.</param>
/// <param name="Why">What decided it.</param>
/// <param name="Notification">Whether somebody was notified.</param>
internal sealed record Handled(string Bundle, string Result, string Why, string Notification = "")
{
    /// <summary>It was refused; nothing ran.</summary>
    public const string Refused = "Refused";

    /// <summary>It waits for a person.</summary>
    public const string Waiting = "Waiting";
}

/// <summary>One bundle's way through: reduce, dispatch, review where policy says so, and show what happened.</summary>
internal sealed class Intake(
    BundleReducer reducer,
    OrchestrationRegistry registry,
    Reviews reviews,
    OpenLedger ledger,
    NotificationGateway gateway,
    IAnsiConsole console)
{
    /// <summary>Handles one bundle.</summary>
    /// <param name="file">The bundle.</param>
    /// <param name="explain">Whether to show what every triage rule did.</param>
    public async Task<Handled> HandleAsync(string file, bool explain)
    {
        var name = Path.GetFileName(file);
        var reduction = await BundleFiles.ReadAsync(file) is { } json
            ? reducer.Reduce(json)
            : new Reduction.Refused("Bundle", "no such file");
        return reduction is Reduction.Dispatch dispatch
            ? await DispatchAsync(name, dispatch, explain)
            : RefuseAtEdge(name, (Reduction.Refused)reduction);
    }

    private Handled RefuseAtEdge(string name, Reduction.Refused refused)
    {
        Screen.Head(console, name, run: null);
        console.MarkupLineInterpolated($"[red]Refused at the edge[/]  {refused.What}: {refused.Why}");
        var handled = new Handled(name, Handled.Refused, $"{refused.What}: {refused.Why}");
        Screen.Result(console, handled);
        return handled;
    }

    private async Task<Handled> DispatchAsync(string name, Reduction.Dispatch dispatch, bool explain)
    {
        var run = OpaqueRef.Issue();
        var sentBefore = gateway.Sent;
        Screen.Head(console, name, run);
        if (dispatch.Facets is { } facets && ReferralReceivedFacets.Validate(in facets) is null)
            Screen.Facets(console, in facets, explain);

        var result = await registry.SpawnAsync(new TriggerEnvelope(run, dispatch.Trigger, dispatch.Version, dispatch.Facets));
        AuditTable.Print(console, await ledger.Trail(run), from: 0);
        return await AnswerAsync(name, run, result, sentBefore);
    }

    /// <summary>Goes on with a run that waits.</summary>
    /// <param name="checkpoint">The run, as the ledger keeps it.</param>
    public async Task<Handled> ResumeAsync(Checkpoint checkpoint)
    {
        var name = $"run {checkpoint.Run.ToString()[..8]}";
        Screen.Head(console, "waiting", checkpoint.Run);
        AuditTable.Print(console, await ledger.Trail(checkpoint.Run), from: 0);
        var queue = checkpoint.Contents?.Queue ?? default;
        return await AnswerAsync(name, checkpoint.Run, RunResult.Paused(checkpoint.Run, queue), gateway.Sent);
    }

    private async Task<Handled> AnswerAsync(string name, OpaqueRef run, RunResult result, int sentBefore)
    {
        while (result.Status == RunStatus.Paused && reviews.Ask(result.Queue) is { } answer)
        {
            var shown = (await ledger.Trail(run)).Count;
            result = await reviews.AnswerAsync(run, answer);
            AuditTable.Print(console, await ledger.Trail(run), shown);
        }

        var handled = Describe(name, result, await ledger.Trail(run), gateway.Sent > sentBefore);
        Screen.Result(console, handled);
        return handled;
    }

    private static Handled Describe(string name, RunResult result, IReadOnlyList<AuditRecord> trail, bool sent)
    {
        if (result.Status == RunStatus.Refused)
            return new Handled(name, Handled.Refused, result.Rejection.ToString());
        var why = string.Join(", ", trail.Select(AuditTable.Why).Where(text => text.Length > 0));
        if (result.Status == RunStatus.Paused)
            return new Handled(name, Handled.Waiting, why);
        var notified = trail.Any(record => record.Signal == Signal.Succeeded);
        return new Handled(name, result.Outcome.ToString() ?? string.Empty, why, (notified, sent) switch
        {
            (true, true) => "sent",
            (true, false) => "sent earlier",
            _ => "none",
        });
    }
}
