using System.Text;
using Orchestration.Model.Canonical;
using Orchestration.Model.Collections;
using Orchestration.Model.Seal;
using Orchestration.Tool.Commands;
using Orchestration.Tool.Output;
using Orchestration.Tool.Reading;

namespace Orchestration.Tool.Tests;

/// <summary>What binaries alone say: stamp, manifest, lock, references, suppressions and the compiler's log.</summary>
public sealed partial class VerifierTests
{
    private const string Small = """
        using Orchestration;
        [View("a.view", "1.0.0")] public readonly partial record struct V([Within(0, 5)] byte N);
        [Policy<V>("a.policy", "1.0.0")] public enum P { [Allow, When("N", AtLeast = 4)] High }
        """;

    private static readonly byte[] s_small = Programs.Compile(Small);
    private static readonly LockFile s_lock = Programs.Lock(s_small);

    [Fact]
    public void An_assembly_that_knows_no_orchestration_has_nothing_to_say() =>
        Assert.Empty(Programs.Verify(File.ReadAllBytes(typeof(System.Text.Json.JsonDocument).Assembly.Location), null));

    [Theory]
    [InlineData("OrchestrationStampAttribute", "OrchestrationStampAttributf", "ORCHV001 has orchestrations and no stamp")]
    [InlineData("OrchestrationManifestAttribute", "OrchestrationManifestAttributf", "ORCHV002 declares orchestrations and has no manifest")]
    [InlineData("\u0005draft", "\u0005drafx", "ORCHV001 was compiled only to be sealed")]
    [InlineData("\u000dOrchestration", "\u000dOrchestratiom", "ORCHV001 has a stamp that no build writes")]
    [InlineData("at-least 4", "at-least 3", "ORCHV002 has a manifest that does not have the hash it claims")]
    public void An_edited_text_is_found(string from, string to, string finding) =>
        Assert.Contains(Programs.Verify(Replace(s_small, from, to), s_lock), found => found.StartsWith(finding, StringComparison.Ordinal));

    [Fact]
    public void A_manifest_that_is_forged_with_its_hash_is_not_what_is_sealed()
    {
        using var read = GovernedAssembly.Read(s_small);
        var (text, hash) = read.Manifests.Single();
        var forged = Rehash(text.Replace("at-least 4", "at-least 3", StringComparison.Ordinal));
        var edited = Replace(Replace(s_small, text, forged), hash, CanonicalText.Hash(forged));
        var found = Programs.Verify(edited, s_lock);
        Assert.Contains(found, finding => finding.StartsWith("ORCHV003 'a.policy@1.0.0' is not as sealed: it raises 1 case", StringComparison.Ordinal));
        Assert.Contains(found, finding => finding.StartsWith("ORCHV004 'a.policy@1.0.0'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lock_whose_history_was_patched_is_found()
    {
        // A second version that claims the meaning of the first: no build compares them, the verifier computes both anew.
        var wider = Programs.Compile(Small.Replace("AtLeast = 4", "AtLeast = 3", StringComparison.Ordinal).Replace("\"a.policy\", \"1.0.0\"", "\"a.policy\", \"1.0.1\"", StringComparison.Ordinal));
        var entry = Programs.Lock(wider).Entries.Single(each => each.Name == "a.policy@1.0.1");
        var old = s_lock.Entries.Single(each => each.Kind == LockKind.Policy);
        var patched = s_lock with { Entries = s_lock.Entries.Select(each => each == old ? each with { IsRetired = true } : each).Append(entry with { Meaning = old.Meaning }).ToEquatableArray() };
        Assert.Contains(Programs.Verify(wider, patched), finding => finding.Contains("does not have the meaning that it claims", StringComparison.Ordinal));
    }

    [Fact]
    public void Facts_are_held_against_the_lock_in_both_directions()
    {
        const string Exempted = "[assembly: Orchestration.GovernanceExemption(\"ORCH2001\", \"M:C.M\", \"ADR-1\")]\n";
        const string Code = " public static class C { [Declassifies(\"a band\")] public static int M(int age) => age / 10; }";
        var assembly = Programs.Compile("using Orchestration;\n" + Exempted + Small.Replace("using Orchestration;\n", "", StringComparison.Ordinal) + Code);
        var own = Programs.Lock(assembly);
        Assert.Equal([LockKind.Declassifier, LockKind.Exemption], own.Entries.Where(entry => entry.Kind > LockKind.Operation).Select(entry => entry.Kind));
        Assert.Empty(Programs.Verify(assembly, own));
        Assert.Equal(
            [
                "ORCHV003 the declassifier 'M:C.M(System.Int32)' is not as sealed: the lock has no entry for it",
                "ORCHV003 the exemption 'M:C.M@ORCH2001' is not as sealed: the lock has no entry for it",
            ],
            Programs.Verify(assembly, s_lock));
        Assert.Equal(
            [
                "ORCHV003 the declassifier 'M:C.M(System.Int32)' is sealed, and the assembly does not have it",
                "ORCHV003 the exemption 'M:C.M@ORCH2001' is sealed, and the assembly does not have it",
            ],
            Programs.Verify(s_small, own));
    }

    [Fact]
    public void Without_a_lock_that_is_a_finding() => Assert.Equal(["ORCHV003 is held against no lock: give one with --lock"], Programs.Verify(s_small, null));

    [Fact]
    public void A_compiler_log_without_the_rules_or_with_a_suppression_is_found()
    {
        string Log(string rules, string results) => """{"version":"2.1.0","runs":[{"results":[RESULTS],"tool":{"driver":{"name":"csc","rules":[RULES]}}}]}"""
            .Replace("RULES", rules, StringComparison.Ordinal).Replace("RESULTS", results, StringComparison.Ordinal);
        string[] Examine(string text) => [.. Verification.CompilerLog.Examine(Encoding.UTF8.GetBytes(text), "log", ["ORCH2001", "ORCH2002"]).Select(finding => finding.Message)];
        Assert.Empty(Examine(Log("""{"id":"ORCH2001"},{"id":"ORCH2002"}""", "")));
        Assert.Equal(["no rule of governance ran"], Examine(Log("", "")));
        Assert.Equal(["did not run: ORCH2002"], Examine(Log("""{"id":"ORCH2001"}""", "")));
        Assert.Equal(["ORCH2001 was suppressed somewhere"], Examine(Log("""{"id":"ORCH2001","properties":{"isEverSuppressed":"true"}},{"id":"ORCH2002"}""", "")));
        Assert.Equal(["ORCH2001 was found and suppressed"], Examine(Log("""{"id":"ORCH2001"},{"id":"ORCH2002"}""", """{"ruleId":"ORCH2001","suppressions":[{"kind":"inSource"}]}""")));
        Assert.Throws<UnreadableException>(() => Examine("{}"));
        Assert.Throws<UnreadableException>(() => Examine("[]"));
        Assert.Throws<UnreadableException>(() => Examine(""));
    }

    [Fact]
    public void A_report_says_the_same_in_text_json_and_sarif_and_its_exit_code_ranks_the_unreadable_first()
    {
        var folder = Directory.CreateTempSubdirectory("orchestration-verify-").FullName;
        File.WriteAllBytes(Path.Combine(folder, "good.dll"), s_small);
        File.WriteAllText(Path.Combine(folder, "orchestration.lock"), LockText.Write(s_lock));
        var clean = VerifyCommand.Verify([Path.Combine(folder, "good.dll")], null, []);
        Assert.Equal((ExitCodes.Clean, 0), (clean.ExitCode, clean.Findings.Count));
        File.WriteAllBytes(Path.Combine(folder, "edited.dll"), Replace(s_small, "at-least 4", "at-least 3"));
        Assert.Equal(ExitCodes.Findings, VerifyCommand.Verify([folder], null, []).ExitCode);
        File.WriteAllText(Path.Combine(folder, "broken.dll"), "no assembly");
        var report = VerifyCommand.Verify([folder], null, []);
        Assert.Equal(ExitCodes.Unreadable, report.ExitCode);
        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            var text = ReportWriter.Write(report, format);
            Assert.All(report.Findings.Concat(report.Unreadable), finding => Assert.Contains(finding.Rule, text, StringComparison.Ordinal));
            Assert.Equal(text, ReportWriter.Write(report, format));
        }

        using var sarif = System.Text.Json.JsonDocument.Parse(ReportWriter.Write(report, ReportFormat.Sarif));
        var run = sarif.RootElement.GetProperty("runs")[0];
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.False(Path.IsPathRooted(result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()));
        }
    }

    [Fact]
    public void Nothing_that_was_looked_at_is_no_clean_verdict()
    {
        var folder = Directory.CreateTempSubdirectory("orchestration-verify-").FullName;
        var report = VerifyCommand.Verify([folder], null, []);
        Assert.Equal((ExitCodes.Unreadable, "no assembly lies in this folder"), (report.ExitCode, Assert.Single(report.Unreadable).Message));
        Assert.Equal("there is no such file", Assert.Single(VerifyCommand.Verify([Path.Combine(folder, "none.dll")], null, []).Unreadable).Message);
    }

    [Fact]
    public void A_project_that_cannot_be_sealed_says_why_and_no_more()
    {
        const string Output = "MSBUILD : error MSB1025: An internal failure occurred.\n   at Some.Frame()\n/a/Ward.cs(3,5): error ORCH1001: no facet [/a/Ward.csproj]\n\n  /a/Ward.cs(3,5): error ORCH1001: no facet [/a/Ward.csproj]\n";
        Assert.Equal("/a/Ward.cs(3,5): error ORCH1001: no facet [/a/Ward.csproj]", SealCommand.Reasons(Output));
        Assert.Equal("it said nothing of the kind", SealCommand.Reasons("it said nothing of the kind"));
    }

    [Fact]
    public void A_lock_is_written_as_a_whole_or_not_at_all()
    {
        var folder = Directory.CreateTempSubdirectory("orchestration-seal-").FullName;
        var path = Path.Combine(folder, "orchestration.lock");
        Files.WriteAtomically(path, "one\n");
        Files.WriteAtomically(path, "two\n");
        Assert.Equal("two\n", File.ReadAllText(path));
        // A target that cannot be replaced is left as it is, and nothing half-written lies beside it.
        Directory.CreateDirectory(Path.Combine(folder, "taken", "inside"));
        Assert.ThrowsAny<Exception>(() => Files.WriteAtomically(Path.Combine(folder, "taken"), "three\n"));
        Assert.Equal(["orchestration.lock", "taken"], Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal));
    }

    private static byte[] Replace(byte[] content, string from, string to)
    {
        var (old, current) = (Encoding.UTF8.GetBytes(from), Encoding.UTF8.GetBytes(to));
        Assert.Equal(old.Length, current.Length);
        var edited = (byte[])content.Clone();
        var at = edited.AsSpan().IndexOf(old);
        Assert.True(at >= 0, from + " is not there");
        current.CopyTo(edited, at);
        return edited;
    }

    private static string Rehash(string text)
    {
        var lines = text.Split('\n').ToList();
        var start = 2;
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].StartsWith("  hash ", StringComparison.Ordinal))
            {
                lines[index] = "  hash " + CanonicalText.Hash(string.Concat(lines.Skip(start).Take(index - start).Select(line => line + "\n")));
                start = index + 1;
            }
            else if (lines[index].StartsWith("end ", StringComparison.Ordinal))
            {
                lines[index] = "end " + CanonicalText.Hash(string.Concat(lines.Take(index).Select(line => line + "\n")));
            }
        }

        return string.Join('\n', lines);
    }
}
