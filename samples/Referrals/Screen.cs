using Orchestration;
using Spectre.Console;

namespace Referrals;

/// <summary>Everything around the tables.</summary>
internal static class Screen
{
    private const int Width = 100;

    /// <summary>The process's own console; into a file or a pipe it prints 100 columns.</summary>
    public static IAnsiConsole OfProcess()
    {
        var console = AnsiConsole.Console;
        if (Console.IsOutputRedirected)
            console.Profile.Width = Width;
        return console;
    }

    /// <summary>A console that prints plain text, 100 columns wide.</summary>
    /// <param name="writer">Where to.</param>
    public static IAnsiConsole Plain(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Width;
        return console;
    }

    /// <summary>Says what is about to be seen.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="choice">What was asked for.</param>
    public static void Introduce(IAnsiConsole console, Choice choice)
    {
        var what = choice.IsResumption
            ? "the runs that wait in the ledger, and a person's answers to them."
            : $"{Bundles(choice.Files.Count)}, reduced to metadata at the edge and decided by compiled policy.";
        console.MarkupLineInterpolated($"[bold]Referral intake[/]  {what}");
        console.MarkupLine("[dim]Each line below is one audit record, appended before the step it announces was taken.[/]");
        console.WriteLine();
    }

    /// <summary>Heads one bundle.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="bundle">The file's name, or how the run was found.</param>
    /// <param name="run">The run, if there is one.</param>
    public static void Head(IAnsiConsole console, string bundle, OpaqueRef? run)
    {
        var label = run is { } reference ? $"  [dim]run {reference.ToString()[..8]}[/]" : string.Empty;
        console.Write(new Rule($"[bold]{Markup.Escape(bundle)}[/]{label}") { Justification = Justify.Left, Style = new Style(Color.Grey) });
    }

    /// <summary>Shows the metadata that the policy sees, which is all there is to see.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="facets">The facets, valid ones.</param>
    /// <param name="explain">Whether to show what every triage rule did with them.</param>
    public static void Facets(IAnsiConsole console, in ReferralReceived facets, bool explain)
    {
        var consent = facets.Consent?.ToString() ?? "Unknown";
        console.MarkupLineInterpolated(
            $"[dim]policy sees[/]  {facets.Specialty}, urgency {facets.Urgency}, consent {consent}, age {facets.Age}, source {facets.Source}");
        if (explain)
        {
            console.MarkupLine("[dim]referral.triage explains itself:[/]");
            console.WriteLine("  " + ReferralTriageTable.Explain(in facets).ToString().Replace("\n", "\n  ", StringComparison.Ordinal));
        }

        console.WriteLine();
    }

    /// <summary>Says what became of a bundle.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="handled">What became of it.</param>
    public static void Result(IAnsiConsole console, Handled handled)
    {
        var notification = handled.Notification switch
        {
            "sent" => ": the referring party was notified",
            "sent earlier" => ": this referral's notification went out before, so it was not sent again",
            _ => ": nobody was notified",
        };
        var more = handled.Result switch
        {
            Handled.Waiting => ": policy says that a person decides, and nobody has yet",
            Handled.Refused => ": nothing ran",
            nameof(Outcome.Failed) => ": the write was not confirmed and is never tried again by itself; a person has to look",
            _ => notification,
        };
        console.WriteLine();
        console.Write(new Text(handled.Result, Colour(handled.Result)));
        console.WriteLine(more);
        console.WriteLine();
    }

    /// <summary>The colour of a result.</summary>
    /// <param name="result">The result.</param>
    public static Style Colour(string result) => result switch
    {
        nameof(Outcome.Completed) => new Style(Color.Green),
        Handled.Waiting => new Style(Color.Yellow),
        nameof(Outcome.Declined) => new Style(Color.Blue),
        _ => new Style(Color.Red),
    };

    /// <summary>Such as <c>3 bundles</c>.</summary>
    /// <param name="count">How many.</param>
    public static string Bundles(int count) => count == 1 ? "1 bundle" : $"{count} bundles";

    /// <summary>Such as <c>3 runs</c>.</summary>
    /// <param name="count">How many.</param>
    public static string Runs(int count) => count == 1 ? "1 run" : $"{count} runs";
}
