using Spectre.Console;

namespace Referrals;

/// <summary>The last thing on the screen: every bundle and what became of it.</summary>
internal static class Summary
{
    /// <summary>Prints the summary.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="handled">What became of each bundle.</param>
    public static void Print(IAnsiConsole console, IReadOnlyList<Handled> handled)
    {
        console.Write(new Rule("[bold]Summary[/]") { Justification = Justify.Left, Style = new Style(Color.Grey) });
        var table = new Table { Border = TableBorder.None };
        foreach (var title in (string[])["bundle", "result", "decided by", "notification"])
            table.AddColumn(new TableColumn(new Text(title, new Style(decoration: Decoration.Dim))) { Padding = new Padding(0, 0, 2, 0) });
        foreach (var bundle in handled)
            table.AddRow(new Text(bundle.Bundle), new Text(bundle.Result, Screen.Colour(bundle.Result)), new Text(bundle.Why), new Text(bundle.Notification));
        console.Write(table);
        console.WriteLine();

        var counts = handled.CountBy(bundle => bundle.Result).Select(group => $"{group.Value} {group.Key.ToLowerInvariant()}");
        console.WriteLine($"{Screen.Bundles(handled.Count)}: {string.Join(", ", counts)}.");
        if (handled.Any(bundle => bundle.Result == Handled.Waiting))
        {
            console.WriteLine(
                "The waiting runs need a person. Run this in a terminal to be asked, or answer all of them with");
            console.WriteLine("  dotnet run --project samples/Referrals -- --answer approve");
            console.WriteLine("This sample keeps paused runs in memory, so they are gone when it ends.");
        }
    }
}
