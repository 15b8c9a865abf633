using Orchestration;
using Spectre.Console;

namespace Referrals;

/// <summary>Gets a person's answer for a paused run, and resumes the run with it.</summary>
/// <param name="registry">Resumes runs.</param>
/// <param name="console">Asks.</param>
/// <param name="given">The answer that the command line gave for every run, if it did.</param>
/// <param name="canAsk">Whether somebody is there to type an answer.</param>
internal sealed class Reviews(OrchestrationRegistry registry, IAnsiConsole console, ReviewAnswer? given, bool canAsk)
{
    /// <summary>The answer for a run, or null when it has to wait.</summary>
    /// <param name="queue">The queue that the run waits in.</param>
    public ReviewAnswer? Ask(DeclarationId queue)
    {
        if (given is { } answer)
        {
            console.MarkupLineInterpolated($"[yellow]Paused[/] in {queue}, answered by --answer: [bold]{Word(answer)}[/]");
            return answer;
        }

        if (!canAsk)
            return null;
        console.MarkupLineInterpolated($"[yellow]Paused[/] in {queue}: policy says that a person decides.");
        var typed = console.Prompt(new TextPrompt<string>("Your answer").AddChoices(["approve", "reject", "later"]));
        return typed switch
        {
            "approve" => ReviewAnswer.Approve,
            "reject" => ReviewAnswer.Reject,
            _ => null,
        };
    }

    /// <summary>Resumes a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="answer">The answer.</param>
    public ValueTask<RunResult> AnswerAsync(OpaqueRef run, ReviewAnswer answer) => registry.ResumeAsync(run, answer);

    private static string Word(ReviewAnswer answer) => answer == ReviewAnswer.Approve ? "approve" : "reject";
}
