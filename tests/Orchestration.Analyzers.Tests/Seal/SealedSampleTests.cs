using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Tests.Seal;

/// <summary>samples/Violations.Sealed: the lock is what was sealed before the sources were changed, and every message is read word for word.</summary>
public sealed class SealedSampleTests
{
    private static readonly string s_folder = Tree.PathOf("samples", "Violations.Sealed");

    private static readonly (string File, string Now, string Before)[] s_changes =
    [
        ("ORCH9003", "AtLeast = 3", "AtLeast = 4"),
        ("ORCH9004", "[View(\"theatre.slot\", \"1.0.0\")]", ""),
        ("ORCH9005", "AtLeast = 5", "AtLeast = 4"),
        ("ORCH9005", "\"1.0.1\"", "\"1.0.0\""),
        ("ORCH9006", "AtMost = 3", "AtMost = 2"),
        ("ORCH9006", "\"2.0.0\"", "\"1.0.0\""),
        ("ORCH9007", "AtLeast = 6", "AtLeast = 5"),
        ("ORCH9007", "\"1.1.0\"", "\"1.0.0\""),
        ("ORCH9008", "[Policy<DischargePlan>(\"discharge.release\", \"1.0.0\")]", ""),
        ("ORCH9012", "ADR-0043", "ADR-0042"),
        ("ORCH9009", "[View(\"visit.done\"", "[View(\"visit.planned\", \"1.0.0\")] public readonly partial record struct VisitPlanned(bool IsPlanned);\n[View(\"visit.done\""),
    ];

    [Fact]
    public void The_lock_is_what_was_sealed_before() => Reviewed.Holds(Path.Combine(s_folder, "orchestration.lock"), Lock());

    [Fact]
    public void Messages_read_as_reviewed()
    {
        var files = Files();
        var compilation = Violations.Compile([.. files.Select(File.ReadAllText), "global using System; global using System.Collections.Generic; global using System.Threading.Tasks;"]);
        var messages = Sealed.Findings(Lock(), "Draft", compilation).Select(finding => $"{finding.Id} {Place(finding, files)}\n{Sealed.Message(finding)}\n").Order(StringComparer.Ordinal);
        Reviewed.Holds(Tree.PathOf("tests", "Orchestration.Analyzers.Tests", "Seal", "SealMessages.txt"), string.Join("\n", messages));
    }

    private static string[] Files() => [.. Directory.GetFiles(s_folder, "*.cs").Order(StringComparer.Ordinal)];

    private static string Lock()
    {
        var before = Files().Select(file => s_changes.Where(change => Path.GetFileName(file).StartsWith(change.File, StringComparison.Ordinal))
            .Aggregate(File.ReadAllText(file), (text, change) =>
            {
                Assert.Contains(change.Now, text, StringComparison.Ordinal);
                return text.Replace(change.Now, change.Before, StringComparison.Ordinal);
            }));
        var text = Sealed.Lock(Violations.Compile([.. before, "global using System; global using System.Collections.Generic; global using System.Threading.Tasks;"]), null);
        // ORCH9002: one line was changed by hand.
        return text.Replace("facet BedFree required bool", "facet BedFree optional bool", StringComparison.Ordinal);
    }

    private static string Place(Diagnostic finding, string[] files)
    {
        var span = finding.Location.GetLineSpan();
        var name = Path.GetFileName(span.Path);
        if (name.StartsWith("File", StringComparison.Ordinal))
            name = Path.GetFileName(files[int.Parse(Path.GetFileNameWithoutExtension(name)["File".Length..], System.Globalization.CultureInfo.InvariantCulture)]);
        return $"{name}({span.StartLinePosition.Line + 1})";
    }
}
