using Orchestration;
using Orchestration.Ledger;
using Spectre.Console;

namespace Referrals;

/// <summary>The second process: what an earlier one left behind, from the ledger that both use.</summary>
internal sealed class Resumption(Intake intake, DurableLedger ledger, IAnsiConsole console)
{
    // Longer than anything this sample does in one step, so that a process which is still at work is left alone.
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    /// <summary>Hands runs to a person whose process ended in the middle. Nothing of them is executed again.</summary>
    public async Task EscalateAsync()
    {
        foreach (var escalation in await ledger.EscalateInterruptedAsync(Silence))
        {
            Screen.Head(console, "interrupted", escalation.Run);
            console.MarkupLineInterpolated($"[red]Escalated[/]  its process ended in {escalation.State}: {What(escalation)}");
            console.WriteLine();
        }
    }

    /// <summary>Goes on with every run that waits, as a person answers.</summary>
    public async Task<IReadOnlyList<Handled>> AnswerAllAsync()
    {
        var handled = new List<Handled>();
        foreach (var checkpoint in await ledger.FindWaitingAsync())
            handled.Add(await intake.ResumeAsync(checkpoint));
        return handled;
    }

    private static string What(Escalation escalation) => escalation.Write is null
        ? "nothing was written; send the referral again"
        : "the notification may have gone out; a person has to look, and nothing is sent again";
}
