using Spectre.Console;

namespace Referrals;

/// <summary>The last thing on the screen: every bundle and what became of it.</summary>
internal static class Summary
{
    /// <summary>Prints the summary.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="handled">What became of each bundle or run.</param>
    /// <param name="choice">What was asked for.</param>
    public static void Print(IAnsiConsole console, IReadOnlyList<Handled> handled, Choice choice)
    {
        if (handled.Count == 0)
        {
            console.WriteLine("Nothing waits in this ledger.");
            return;
        }

        console.Write(new Rule("[bold]Summary[/]") { Justification = Justify.Left, Style = new Style(Color.Grey) });
        var table = new Table { Border = TableBorder.None };
        foreach (var title in (string[])[choice.IsResumption ? "run" : "bundle", "result", "decided by", "notification"])
            table.AddColumn(new TableColumn(new Text(title, new Style(decoration: Decoration.Dim))) { Padding = new Padding(0, 0, 2, 0) });
        foreach (var bundle in handled)
            table.AddRow(new Text(bundle.Bundle), new Text(bundle.Result, Screen.Colour(bundle.Result)), new Text(bundle.Why), new Text(bundle.Notification));
        console.Write(table);
        console.WriteLine();

        var counts = handled.CountBy(bundle => bundle.Result).Select(group => $"{group.Value} {group.Key.ToLowerInvariant()}");
        var what = choice.IsResumption ? Screen.Runs(handled.Count) : Screen.Bundles(handled.Count);
        console.WriteLine($"{what}: {string.Join(", ", counts)}.");
        if (handled.Any(bundle => bundle.Result == Handled.Waiting))
            WayOut(console, choice);
    }

    private static void WayOut(IAnsiConsole console, Choice choice)
    {
        console.WriteLine(
            "The waiting runs need a person. Run this in a terminal to be asked, or answer all of them with");
        if (choice.Ledger.IsDurable)
        {
            console.WriteLine($"  dotnet run --project samples/Referrals -- --ledger {choice.Ledger.Argument} --resume --answer approve");
            console.WriteLine("They wait in the ledger, for this or any other process.");
        }
        else
        {
            console.WriteLine("  dotnet run --project samples/Referrals -- --answer approve");
            console.WriteLine("They are in this process's memory, so they are gone when it ends; --ledger sqlite=FILE keeps them.");
        }
    }
}
