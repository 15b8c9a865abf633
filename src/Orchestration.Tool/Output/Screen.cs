using Orchestration.Model;
using Orchestration.Model.Policies.Analysis;
using Orchestration.Model.Seal;
using Orchestration.Tool.Verification;
using Spectre.Console;

namespace Orchestration.Tool.Output;

/// <summary>Where commands show things to people.</summary>
internal static class Screen
{
    /// <summary>A console over a writer: colours where it is a terminal, plain text and long lines where it is not.</summary>
    public static IAnsiConsole On(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (!console.Profile.Out.IsTerminal)
            console.Profile.Width = 240;
        return console;
    }

    /// <summary>Shows old decision by new decision.</summary>
    public static void Matrix(IAnsiConsole screen, PolicyDifference difference)
    {
        var table = new Table().AddColumn("from \\ to");
        foreach (var to in Enum.GetValues<Decision>())
            table.AddColumn(new TableColumn(to.ToString()).RightAligned());
        foreach (var row in difference.Entries.GroupBy(entry => entry.Before))
            table.AddRow([row.Key.ToString(), .. row.Select(entry => entry.Count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture))]);
        screen.Write(table);
    }
}

/// <summary>Shows what sealing would do.</summary>
internal static class SealScreen
{
    /// <summary>Shows a proposal against the lock that there is.</summary>
    public static void Show(IAnsiConsole screen, SealProposal proposal, LockFile? old, SealRequest request)
    {
        var index = new LockIndex(old ?? new LockFile(null, default));
        if (old is { Role: { } role } && role != request.Role)
            screen.WriteLine($"role: {role} becomes {request.Role}");
        foreach (var entry in proposal.File.Entries)
        {
            var before = index.Find(entry.Key);
            if (entry.Kind > LockKind.Workflow)
                Fact(screen, entry, before);
            else if (before is null)
                Added(screen, entry, index, request);
            else if (before.IsRetired != entry.IsRetired)
                screen.WriteLine($"{entry.Key}: {(entry.IsRetired ? "retired, because it is no longer declared" : "declared again")}");
            else if (before.Text != entry.Text && !proposal.Refused.Any(refused => refused.Subject.Key == entry.Key))
                screen.WriteLine($"{entry.Key}: changed");
        }

        foreach (var gone in index.File.Entries.Where(entry => !proposal.File.Entries.Any(each => each.Key == entry.Key)))
        {
            if (gone.Kind > LockKind.Workflow)
                Fact(screen, null, gone);
            else
                screen.WriteLine($"{gone.Key}: gone");
        }

        foreach (var (_, finding) in proposal.Refused)
            screen.WriteLine($"{finding.RuleId}: {LockVerifier.Say(finding)}");
        if (proposal.Refused.IsEmpty && old is not null && LockText.Write(proposal.File) == LockText.Write(old))
            screen.WriteLine("Everything is sealed as it is.");
    }

    /// <summary>What has no versions is shown with its words, since these are what a reviewer decides on.</summary>
    public static void Fact(IAnsiConsole screen, LockEntry? now, LockEntry? before)
    {
        if (now?.Text == before?.Text)
            return;
        screen.WriteLine($"{(now ?? before)!.Key}: {(before is null ? "new" : now is null ? "gone" : "changed")}");
        foreach (var line in Lines(before).Except(Lines(now)))
            screen.WriteLine($"  - {line}");
        foreach (var line in Lines(now).Except(Lines(before)))
            screen.WriteLine($"  + {line}");

        static string[] Lines(LockEntry? entry) => entry is null ? [] : Orchestration.Model.Canonical.CanonicalText.Shown(entry.Text.TrimEnd('\n')).Split('\n');
    }

    private static void Added(IAnsiConsole screen, LockEntry entry, LockIndex index, SealRequest request)
    {
        var subject = request.Own.Concat(request.Used).FirstOrDefault(each => each.Key == entry.Key);
        var before = index.Before(entry.Kind, entry.Id, entry.Version);
        if (subject is null || before is null || index.Subject(before) is not { } old)
        {
            screen.WriteLine($"{entry.Key}: new");
            return;
        }

        var change = subject.Since(old);
        screen.WriteLine($"{entry.Key}: {change.Size.ToString().ToLowerInvariant()} since {before.Version}{(!change.Widens ? string.Empty : subject.Widens is { Length: > 0 } record ? $", widens by {record}" : ", widens without a decision record")}: {change.Text}");
        if (change.Matrix is { } matrix)
            Screen.Matrix(screen, matrix);
    }
}
