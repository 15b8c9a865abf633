using System.CommandLine;
using Orchestration.Model.Seal;
using Orchestration.Tool.Output;
using Orchestration.Tool.Reading;
using Orchestration.Tool.Verification;

namespace Orchestration.Tool.Commands;

/// <summary><c>diff</c>: what changed in meaning from one assembly or lock to another.</summary>
internal static class DiffCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var before = new Argument<string>("before") { Description = "An assembly or a lock." };
        var after = new Argument<string>("after") { Description = "An assembly or a lock." };
        var command = new Command("diff", "Shows what changed in meaning: every case, counted, with the smallest example.") { before, after };
        command.SetAction(parsed =>
        {
            try
            {
                return Compare(Read(parsed.GetValue(before)!), Read(parsed.GetValue(after)!), parsed.InvocationConfiguration.Output);
            }
            catch (UnreadableException exception)
            {
                parsed.InvocationConfiguration.Error.WriteLine(exception.Message);
                return ExitCodes.Unreadable;
            }
        });
        return command;
    }

    private static Side Read(string path)
    {
        if (!path.EndsWith(".lock", StringComparison.Ordinal))
        {
            var model = Files.ReadManifest(path);
            SealSubject[] subjects = [.. Subjects.Of(model, Files.ReadBeside(path))];
            return new(subjects, [.. Sealing.Operations(subjects.Select(subject => subject.ToEntry())).Concat(SealFact.Of(model).Select(fact => fact.ToEntry()))]);
        }

        var reading = Files.ReadLock(path);
        if (!reading.Errors.IsEmpty)
            throw new UnreadableException($"{Files.Display(path)}({reading.Errors[0].Line}): {reading.Errors[0].Message}");
        var index = new LockIndex(reading.File);
        return new(
            [.. reading.File.Entries.Where(entry => !entry.IsRetired).Select(index.Subject).Where(subject => subject is not null).Select(subject => subject!)],
            [.. reading.File.Entries.Where(entry => entry.Kind > LockKind.Workflow)]);
    }

    private static int Compare(Side before, Side after, TextWriter output)
    {
        var screen = Screen.On(output);
        var found = Compare(before.Subjects, after.Subjects, screen);
        var (old, current) = (before.Facts.ToDictionary(entry => entry.Key, StringComparer.Ordinal), after.Facts.ToDictionary(entry => entry.Key, StringComparer.Ordinal));
        foreach (var entry in before.Facts.Concat(after.Facts).DistinctBy(entry => entry.Key).OrderBy(entry => entry.Kind).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var (was, now) = (old.GetValueOrDefault(entry.Key), current.GetValueOrDefault(entry.Key));
            found |= was?.Text != now?.Text;
            SealScreen.Fact(screen, now, was);
        }

        return found ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static bool Compare(SealSubject[] before, SealSubject[] after, Spectre.Console.IAnsiConsole screen)
    {
        var found = false;
        foreach (var group in before.Concat(after).GroupBy(subject => (subject.Kind, subject.Id)).OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Id, StringComparer.Ordinal))
        {
            var (old, current) = (Latest(before, group.Key), Latest(after, group.Key));
            var change = old is not null && current is not null ? current.Since(old) : null;
            if (change is { Size: ChangeSize.None })
                continue;
            found = true;
            Spectre.Console.AnsiConsoleExtensions.WriteLine(screen, (old, current) switch
            {
                (null, { } added) => $"{added.Key}: new",
                ({ } gone, null) => $"{gone.Key}: gone",
                _ => $"{current!.Key}: {change!.Size.ToString().ToLowerInvariant()} since {old!.Version}: {change.Text}",
            });
            if (change?.Matrix is { } matrix)
                Screen.Matrix(screen, matrix);
        }

        return found;
    }

    private static SealSubject? Latest(SealSubject[] subjects, (LockKind Kind, string Id) key) =>
        subjects.Where(subject => (subject.Kind, subject.Id) == key).OrderBy(subject => subject.Version, VersionOrder.Instance).LastOrDefault();

    /// <summary>One of what is compared.</summary>
    /// <param name="Subjects">What it declares.</param>
    /// <param name="Facts">Its operations, and what it exempts, declassifies, lists and labels.</param>
    private sealed record Side(SealSubject[] Subjects, LockEntry[] Facts);
}
