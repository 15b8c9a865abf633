using Microsoft.CodeAnalysis;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Tests.Seal;

/// <summary>Exemptions, declassifiers, listed effects and labels count once they are sealed: ORCH9012 where they are said, ORCH9009 in the lock.</summary>
public sealed class FactSealTests
{
    private const string Program = """
        [assembly: GovernanceExemption("ORCH3001", "M:Bell.Ring", "ADR-0042")]
        public static class Bell { public static object Ring() => System.Threading.Tasks.Task.Delay(1); [Declassifies("bands of ten")] public static int Band(int age) => age / 10; }
        """;

    private const string Declassifier = "M:Bell.Band(System.Int32) \"bands of ten\"";

    private static readonly AdditionalText[] s_files =
    [
        new TextFile("/project/orchestration.effects", "# listed\n\nT:NodaTime.LocalDate; a date without clock or zone\n"),
        new TextFile("/project/orchestration.phi", "phi P:Clinic.Patient.Name\npii P:Clinic.*.Email # of staff\n"),
        new TextFile("/project/orchestration.declassifiers", $"{Declassifier}\n{DeclassifierFile.SealOf([Declassifier])}\n"),
    ];

    private static readonly string s_lock = Sealed.Lock(Violations.Compile(Program), null, s_files);

    [Fact]
    public void The_lock_holds_every_fact_with_its_words() => Assert.Equal(
        ["declassifier \"M:Bell.Band(System.Int32)\"", "exemption \"M:Bell.Ring\"@ORCH3001", "effect \"T:NodaTime.LocalDate\"", "label \"P:Clinic.*.Email\"", "label \"P:Clinic.Patient.Name\""],
        s_lock.Split('\n').Skip(2).Where(line => line.Length > 0 && line[0] != ' '));

    [Fact]
    public void Silent_where_every_fact_is_sealed() => Assert.Empty(Where(s_lock, Program, s_files));

    [Fact]
    public void What_is_not_in_the_lock_is_told_where_it_is_said()
    {
        var nothing = Sealed.Lock(Violations.Compile(""), null);
        Assert.Equal(
            [
                "ORCH9012 File0.cs:1", "ORCH9012 orchestration.declassifiers:1", "ORCH9012 orchestration.effects:3", "ORCH9012 orchestration.phi:1", "ORCH9012 orchestration.phi:2",
            ],
            Where(nothing, Program, s_files));
    }

    [Fact]
    public void What_is_gone_is_told_in_the_lock()
    {
        var found = Sealed.Findings(s_lock, "Draft", Violations.Compile(""));
        Assert.Equal(5, found.Length);
        Assert.All(found, finding => Assert.Equal("ORCH9009", finding.Id));
        Assert.Contains(found, finding => Sealed.Message(finding).Contains("the exemption 'M:Bell.Ring@ORCH3001' is sealed and no longer there", StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_of_words_is_told_with_both()
    {
        var found = Assert.Single(Sealed.Findings(s_lock, "Draft", Violations.Compile(Program.Replace("ADR-0042", "ADR-0043", StringComparison.Ordinal)), s_files));
        Assert.Equal(
            "The exemption 'M:Bell.Ring@ORCH3001' is not as sealed: the lock says 'exemption \"ORCH3001\" \"M:Bell.Ring\" \"ADR-0042\"', and the project 'exemption \"ORCH3001\" \"M:Bell.Ring\" \"ADR-0043\"' (ADR 6.3); have it reviewed, and seal it with the code fix or with 'orchestration seal'",
            Sealed.Message(found));
        var effects = new TextFile("/project/orchestration.effects", "T:NodaTime.LocalDate; because\n");
        Assert.Equal(["ORCH9012 orchestration.effects:1"], Where(s_lock, Program, [effects, .. s_files[1..]]));
    }

    [Fact]
    public void A_fact_that_was_edited_in_the_lock_is_told_there()
    {
        var lines = s_lock.Split('\n');
        var exemption = Array.FindIndex(lines, line => line.StartsWith("exemption", StringComparison.Ordinal));
        Assert.Contains($"ORCH9002 orchestration.lock:{exemption + 1}", Where(s_lock.Replace("\"ADR-0042\"", "\"ADR-0043\"", StringComparison.Ordinal), Program, s_files));
        // With the right hash it is an entry that says something else than the program.
        var forged = Sealed.Lock(Violations.Compile(Program.Replace("ADR-0042", "ADR-0043", StringComparison.Ordinal)), null, s_files);
        Assert.Equal(["ORCH9012 File0.cs:1"], Where(forged, Program, s_files));
        // And one whose first line is about another rule is malformed by itself.
        Assert.Contains(Sealed.Findings(s_lock.Replace("@ORCH3001", "@ORCH3002", StringComparison.Ordinal), "Draft", Violations.Compile(Program), s_files),
            finding => finding.Id == "ORCH9009" && Sealed.Message(finding).Contains("says something else than its first line", StringComparison.Ordinal));
    }

    /// <summary>Without a lock there is one finding: at the first declaration, and where nothing is declared at the first fact.</summary>
    [Fact]
    public void Without_a_lock_there_is_one_finding()
    {
        Assert.Equal(["ORCH9012 orchestration.declassifiers:1"], Where(null, Program, s_files));
        Assert.Equal(["ORCH9012 File0.cs:1"], Where(null, Program, []));
        Assert.Equal(["ORCH9001 File0.cs:3"], Where(null, Program + "\n[View(\"a.b\", \"1.0.0\")] public readonly partial record struct V(bool A);", s_files));
    }

    /// <summary>What makes no sense has findings of its own, and nothing to seal.</summary>
    [Fact]
    public void Faulty_facts_are_not_asked_for() => Assert.Empty(Where(
        Sealed.Lock(Violations.Compile(""), null), "[assembly: GovernanceExemption(\"ORCH4002\", \"T:Bell\", \"ADR-1\")]", [new TextFile("/project/orchestration.effects", "nonsense\n")]));

    [Fact]
    public void A_declassifier_that_no_method_carries_is_told_in_its_file()
    {
        var found = Violations.Analyze(Violations.Compile("public static class Bell;"), [s_files[2]]);
        Assert.Equal("ORCH5018", Assert.Single(found).Id);
        Assert.Empty(Violations.Analyze(Violations.Compile(Program.Split('\n', 2)[1].Replace("System.Threading.Tasks.Task.Delay(1)", "1", StringComparison.Ordinal)), [s_files[2]]));
    }

    private static string[] Where(string? lockText, string program, AdditionalText[] files) =>
        [.. Sealed.Findings(lockText, "Draft", Violations.Compile(program), files).Select(Sealed.Place).Order(StringComparer.Ordinal)];
}
