using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Tests.Declarations;

/// <summary>
/// Each declaration rule on its program of samples/Violations, which marks the expected line, and on the nearest clean
/// twin of that program: one edit away, and without a finding.
/// </summary>
public sealed class DeclarationRuleTests
{
    /// <summary>Rule id, what to replace in its violation, and by what.</summary>
    public static TheoryData<string, string, string> Edits { get; } = new()
    {
        { "ORCH1001", "readonly record struct", "readonly partial record struct" },
        { "ORCH1002", "Lab Result", "lab.result" },
        { "ORCH1003", "\"1.0\"", "\"1.0.0\"" },
        { "ORCH1004", "[Within(20, 0)]", "[Within(0, 20)]" },
        { "ORCH1005", "\"WarningScore\"", "\"EarlyWarningScore\"" },
        { "ORCH1006", "\"granted\"", "Consent.Granted" },
        { "ORCH1007", "[Allow, Deny, When", "[Allow, When" },
        { "ORCH1008", "[Pause(\"discharge.review@v1\"), Terminate", "[Terminate" },
        { "ORCH1009", "On(Signal.Deny, Declined)]", "On(Signal.Deny, Declined), On(Signal.Escalate, Declined)]" },
        { "ORCH1010", "[On(Signal.Approved, Accepted)]", "" },
        { "ORCH1011", "[Workflow(\"screening.recall\", \"1.0.0\")]", "[Workflow(\"screening.recall\", \"1.0.0\"), StartsOn<ScreeningDue>]" },
        {
            "ORCH1012", "[Pause(\"transport.desk@v1\")]\n    [On(Signal.Approved, Booked), On(Signal.Rejected, Declined)]\n    Ask,",
            "[Evaluate<Booking>(\"1.0.0\"), On(Signal.Allow, Booked), On(Signal.Escalate, Declined), On(Signal.Deny, Declined)]\n    Ask,"
        },
        { "ORCH1013", "[Evaluate<VaccinationSchedule>(\"1.0.0\")]", "[Evaluate<VaccinationSchedule>(\"2.0.0\")]" },
        {
            "ORCH1014", "(OpaqueRef Request);\n\n[View(\"theatre.roster\", \"1.0.0\")]\npublic readonly partial record struct TheatreRoster(bool HasSlot);",
            "(OpaqueRef Request, bool HasSlot);\n\n[View(\"theatre.roster\", \"1.0.0\")]\npublic readonly partial record struct TheatreRoster([From<TheatreRequested>] bool HasSlot);"
        },
        { "ORCH1015", "[View(\"pharmacy.stock\", \"1.0.0\")] // ORCH1015", "[View(\"pharmacy.stock\", \"1.0.1\")]" },
        { "ORCH1016", "public bool Late", "public static bool Late" },
        { "ORCH1020", "On(Signal.Escalate, Declined), On(Signal.Deny, Declined)", "On(Signal.Escalate, Lost), On(Signal.Deny, Declined)" },
        { "ORCH1021", "On(Signal.Approved, Triage)", "On(Signal.Approved, Booked)" },
        { "ORCH1022", "On(Signal.Approved, Ask), On(Signal.Rejected, Ask)", "On(Signal.Approved, Accepted), On(Signal.Rejected, Declined)" },
        { "ORCH1023", "[Read<BedBoard>(\"1.0.0\")]\n    [On(Signal.Available, Notify), On(Signal.Unavailable, Declined)]", "[Read<BedBoard>(\"1.0.0\")]\n    [On(Signal.Available, Declined), On(Signal.Unavailable, Declined)]" },
        { "ORCH1024", "On(Signal.Escalate, Declined)", "On(Signal.Escalate, Review)" },
        { "ORCH1025", "[Check, Look]", "[Check]" },
        {
            "ORCH1201", "[On(Signal.InDoubt, NotifyAgain)] // ORCH1201\n    Notify,",
            "[On(Signal.InDoubt, Ask)]\n    Notify,\n\n    [Pause(\"vaccine.desk@v1\"), On(Signal.Approved, NotifyAgain), On(Signal.Rejected, Undelivered)]\n    Ask,"
        },
        { "ORCH5002", "HivStatus Result", "bool Result" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Fires_once_on_the_marked_line_and_not_on_the_nearest_twin(string id, string before, string after)
    {
        var violation = Sample(id);
        var finding = Assert.Single(Violations.Analyze(Violations.Compile(violation)));
        Assert.Equal(id, finding.Id);
        Assert.Contains("// " + id, violation.Split('\n')[finding.Location.GetLineSpan().StartLinePosition.Line], StringComparison.Ordinal);
        // Where and why: a message ends nowhere in the air, and names the clause.
        Assert.Matches(@"\((ADR|CP-)", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));

        Assert.Contains(before, violation, StringComparison.Ordinal);
        Assert.Empty(Violations.Analyze(Violations.Compile(violation.Replace(before, after, StringComparison.Ordinal) + (id == "ORCH1012" ? Booking : string.Empty))));
    }

    [Fact]
    public void Open_members_are_found_in_triggers_and_in_metadata_only_records()
    {
        var violation = Sample("ORCH5001");
        Assert.Equal(["ORCH5001", "ORCH5001"], Violations.Analyze(Violations.Compile(violation)).Select(finding => finding.Id));
        Assert.Empty(Violations.Analyze(Violations.Compile(violation
            .Replace("string Note", "OpaqueRef Note", StringComparison.Ordinal)
            .Replace("IReadOnlyList<string> Resources", "OpaqueRef Resource", StringComparison.Ordinal))));
    }

    /// <summary>A policy for the one twin that needs another.</summary>
    private const string Booking = """

        [Policy<TransportRequested>("transport.booking", "1.0.0")]
        public enum Booking { [Deny] Never }
        """;

    private static string Sample(string id) =>
        File.ReadAllText(Assert.Single(Directory.GetFiles(Tree.PathOf("samples", "Violations"), id + "_*.cs")));
}
