using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Analyzers.Generation;

namespace Orchestration.Analyzers.Tests.Seal;

/// <summary>What is declared against what is sealed, in the words and at the place of each rule.</summary>
public sealed class SealAnalyzerTests
{
    private const string Program = """
        [View("bed.request", "1.0.0")] public readonly partial record struct Bed([Within(0, 5)] byte Urgency);
        [Policy<Bed>("bed.urgency", "1.0.0")] public enum Rules { [Allow, When("Urgency", AtLeast = 4)] Urgent }
        """;

    private static string Changed(string version, int atLeast, string widens = "") =>
        Program.Replace("\"bed.urgency\", \"1.0.0\")]", $"\"bed.urgency\", \"{version}\")]{widens}", StringComparison.Ordinal).Replace("AtLeast = 4", $"AtLeast = {atLeast}", StringComparison.Ordinal);

    [Fact]
    public void Silent_where_everything_is_sealed() => Assert.Empty(Sealed.Where(Sealed.Lock(Program), "Sealed", Program));

    [Fact]
    public void Without_a_lock_one_finding_at_the_first_declaration() => Assert.Equal(["ORCH9001 File0.cs:1"], Sealed.Where(null, "Draft", Program));

    [Fact]
    public void Drafts_need_no_lock_and_are_not_released()
    {
        const string Drafts = """
            [Trigger("bed.asked", 1)] public readonly partial record struct Asked(OpaqueRef Patient, bool IsUrgent);
            [Policy<Asked>("bed.triage", "1.0.0-draft.1")] public enum Triage { [Allow, When("IsUrgent", Is = true)] Urgent }
            """;
        Assert.Empty(Sealed.Where(null, "Draft", Drafts));
        Assert.Equal(["ORCH9008 File0.cs:2"], Sealed.Where(Sealed.Lock(Drafts), "Sealed", Drafts));
    }

    [Theory]
    [InlineData("1.0.0", 3, "", "ORCH9003")]
    [InlineData("1.0.0", 5, "", "ORCH9003")]
    [InlineData("1.0.1", 5, "", "ORCH9005")]
    [InlineData("1.1.0", 5, "", "ORCH9004")]
    [InlineData("1.1.0", 3, "", "ORCH9005")]
    [InlineData("2.0.0", 3, "", "ORCH9006")]
    [InlineData("2.0.0", 3, "[Widens(\"ADR-7\")]", "ORCH9004")]
    public void A_change_is_one_finding(string version, int atLeast, string widens, string rule)
    {
        var found = Sealed.Where(Sealed.Lock(Program), "Draft", Changed(version, atLeast, widens));
        Assert.Equal(rule, Assert.Single(found)[..8]);
    }

    /// <summary>The next version grows as a draft; what it replaces is missed only where drafts are.</summary>
    [Fact]
    public void A_draft_of_the_next_version_is_free()
    {
        Assert.Empty(Sealed.Where(Sealed.Lock(Program), "Draft", Changed("2.0.0-draft.1", 3)));
        Assert.Equal(["ORCH9008 File0.cs:2"], Sealed.Where(Sealed.Lock(Program), "Sealed", Changed("2.0.0-draft.1", 3)));
    }

    [Fact]
    public void The_message_of_a_change_says_what_became_of_it() => Assert.Equal(
        "'bed.urgency@1.0.0' is sealed, and what is declared under that version now raises 1 case from Deny to Allow: Urgency = 3 (ADR 6.3, CP-18); give it version 2.0.0 or later, or take the change back",
        Sealed.Message(Assert.Single(Sealed.Findings(Sealed.Lock(Program), "Draft", Violations.Compile(Changed("1.0.0", 3))))));

    [Fact]
    public void A_widening_that_a_record_allows_is_sealed_with_it()
    {
        var wider = Changed("2.0.0", 3, "[Widens(\"ADR-7\")]");
        var text = Sealed.Lock(Violations.Compile(wider), Sealed.Lock(Program));
        Assert.Contains("  |   widens \"ADR-7\"\n", text, StringComparison.Ordinal);
        Assert.Contains("policy bed.urgency@1.0.0 retired\n", text, StringComparison.Ordinal);
        Assert.Empty(Sealed.Where(text, "Sealed", wider));
        Assert.Equal("ORCH9003", Assert.Single(Sealed.Where(text, "Sealed", Changed("2.0.0", 3, "[Widens(\"ADR-8\")]")))[..8]);
    }

    /// <summary>A lock that was patched to say that a widening is a patch: the versions in it are compared all the same.</summary>
    [Fact]
    public void A_patched_lock_does_not_hide_a_widening()
    {
        var patched = Sealed.Lock(Program) + Entry(Sealed.Lock(Changed("1.0.1", 3)), "policy bed.urgency@1.0.1");
        Assert.Equal(["ORCH9005 File0.cs:2"], Sealed.Where(patched.Replace("policy bed.urgency@1.0.0\n", "policy bed.urgency@1.0.0 retired\n", StringComparison.Ordinal), "Draft", Changed("1.0.1", 3)));
    }

    [Fact]
    public void A_malformed_lock_is_told_in_the_lock()
    {
        var lines = Sealed.Lock(Program).Split('\n');
        lines[^3] = "<<<<<<< HEAD";
        Assert.Contains("ORCH9002 orchestration.lock:" + (lines.Length - 2), Sealed.Where(string.Join('\n', lines), "Draft", Program));
        Assert.Equal(["ORCH9002 orchestration.lock:1"], Sealed.Where("garbage", "Draft", Program));
    }

    [Fact]
    public void What_is_gone_and_another_role_are_told_in_the_lock()
    {
        var text = Sealed.Lock(Program + """[View("ward.old", "1.0.0")] public readonly partial record struct Old(bool A);""");
        var found = Sealed.Findings(text.Replace("role Orchestration", "role Host", StringComparison.Ordinal), "Draft", Violations.Compile(Program));
        Assert.Equal(["ORCH9009", "ORCH9009"], found.Select(finding => finding.Id));
        Assert.Contains(found, finding => Sealed.Message(finding).Contains("'ward.old@1.0.0' is sealed and no longer declared", StringComparison.Ordinal));
        Assert.Contains(found, finding => Sealed.Message(finding).Contains("the role is sealed as Host, and the project says Orchestration", StringComparison.Ordinal));
    }

    [Fact]
    public void A_version_that_a_sealed_workflow_pins_stays()
    {
        var source = File.ReadAllText(Tree.PathOf("samples", "Violations.Sealed", "ORCH9007_PinnedVersionRemoved.cs")).Replace("namespace Violations.PinnedVersionRemoved;", "", StringComparison.Ordinal);
        var before = source.Replace("\"1.1.0\"", "\"1.0.0\"", StringComparison.Ordinal).Replace("AtLeast = 6", "AtLeast = 5", StringComparison.Ordinal);
        Assert.Equal("ORCH9007", Assert.Single(Sealed.Where(Sealed.Lock(before), "Draft", source))[..8]);
    }

    [Fact]
    public void A_build_that_proposes_asks_for_no_seal() => Assert.Empty(Sealed.Where(null, "Proposed", Program));

    [Fact]
    public void Attempts_to_switch_off_are_found_in_every_form()
    {
        const string Source = """
            #pragma warning disable ORCH2001, CS0168
            [assembly: System.Diagnostics.CodeAnalysis.SuppressMessage("O", "ORCH3001:Timer")]
            [System.Diagnostics.CodeAnalysis.SuppressMessage("O", C.Id)] class C { public const string Id = "ORCH" + "4001"; }
            """;
        Assert.Equal(["ORCH9011 File0.cs:1", "ORCH9011 File0.cs:2", "ORCH9011 File0.cs:3"], Sealed.Where(null, "Draft", Source));
        var compilation = Violations.Compile("class C;");
        var named = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("ORCH2001", ReportDiagnostic.Suppress), new("CS0168", ReportDiagnostic.Suppress)]));
        var finding = Assert.Single(Sealed.Findings(null, "Draft", named));
        Assert.StartsWith("An option or ruleset of the build tries to switch off ORCH2001 (", Sealed.Message(finding), StringComparison.Ordinal);
        Assert.Empty(Sealed.Where(null, "Draft", "#pragma warning disable CS0168\n[System.Diagnostics.CodeAnalysis.SuppressMessage(\"O\", \"CA1707\")] class C;"));
    }

    [Theory]
    [InlineData("using S = System.Diagnostics.CodeAnalysis.SuppressMessageAttribute;", "S")]
    [InlineData("using SAttribute = System.Diagnostics.CodeAnalysis.SuppressMessageAttribute;", "S")]
    [InlineData("global using S = System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessageAttribute;", "S")]
    [InlineData("using D = System.Diagnostics.CodeAnalysis;", "D::SuppressMessage")]
    [InlineData("", "global::System.Diagnostics.CodeAnalysis.SuppressMessageAttribute")]
    [InlineData("", "System.Diagnostics.CodeAnalysis.Suppress\\u004Dessage")]
    [InlineData("using S = System.Diagnostics.CodeAnalysis.\\U00000053uppressMessageAttribute;", "S")]
    public void Another_name_for_it_is_found(string before, string name) =>
        Assert.Equal(["ORCH9011 File0.cs:2"], Sealed.Where(null, "Draft", $"{before}\n[{name}(\"O\", \"ORCH2001\")] class C;"));

    /// <summary>Where the generator has run its texts stand for the declarations: the findings are those of a build without it.</summary>
    [Theory]
    [InlineData("1.0.0", 4, "", null)]
    [InlineData("1.0.0", 3, "", "ORCH9003")]
    [InlineData("1.0.1", 5, "", "ORCH9005")]
    [InlineData("2.0.0", 3, "[Widens(\"ADR-7\")]", "ORCH9004")]
    public void Generated_texts_stand_for_declarations(string version, int atLeast, string widens, string? rule)
    {
        var program = Violations.Compile(Changed(version, atLeast, widens));
        CSharpGeneratorDriver.Create([new OrchestrationGenerator().AsSourceGenerator()], parseOptions: new CSharpParseOptions(LanguageVersion.Preview)).RunGeneratorsAndUpdateCompilation(program, out var output, out _);
        Assert.Contains(output.SyntaxTrees, tree => tree.FilePath.EndsWith("OrchestrationManifest.g.cs", StringComparison.Ordinal));
        Assert.Equal(rule, Sealed.Findings(Sealed.Lock(Program), "Draft", output).SingleOrDefault()?.Id);
    }

    /// <summary>The text of a policy does not tell the version of its view; what it rests on is compared as well.</summary>
    [Fact]
    public void A_policy_whose_view_has_another_version_is_not_as_sealed()
    {
        var program = Violations.Compile(Program.Replace("\"bed.request\", \"1.0.0\"", "\"bed.request\", \"1.0.1\"", StringComparison.Ordinal));
        CSharpGeneratorDriver.Create([new OrchestrationGenerator().AsSourceGenerator()], parseOptions: new CSharpParseOptions(LanguageVersion.Preview)).RunGeneratorsAndUpdateCompilation(program, out var output, out _);
        var (without, with) = (Sealed.Findings(Sealed.Lock(Program), "Draft", program), Sealed.Findings(Sealed.Lock(Program), "Draft", output));
        Assert.Contains(with, finding => finding.Id == "ORCH9003" && Sealed.Message(finding).Contains("bed.urgency@1.0.0", StringComparison.Ordinal));
        Assert.Equal(without.Select(Sealed.Message).Order(StringComparer.Ordinal), with.Select(Sealed.Message).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "no stamp of the build that governs them")]
    [InlineData("role: \"Orchestration\", tool: \"0.9\", rules: 3, outcome: \"sealed\", drafts: \"\"", "its stamp is older: 0.9 has 3 rules")]
    [InlineData("role: \"Orchestration\", tool: \"1.0\", rules: 9999, outcome: \"proposed\", drafts: \"\"", "it was compiled only to be sealed")]
    [InlineData("role: \"Orchestration\", tool: \"1.0\", rules: 9999, outcome: \"draft\", drafts: \"a@1.0.0-x\"", "drafts among them: a@1.0.0-x")]
    [InlineData("role: \"Orchestration\", tool: \"1.0\", rules: 9999, outcome: \"sealed\", drafts: \"\"", null)]
    public void A_reference_with_orchestrations_has_a_stamp(string stamp, string? wrong)
    {
        var source = (stamp.Length == 0 ? "" : $"[assembly: Orchestration.Runtime.OrchestrationStamp({stamp})]\n") + Program;
        var library = Violations.Compile(source).WithAssemblyName("Elsewhere").ToMetadataReference();
        var compilation = CSharpCompilation.Create("user", [CSharpSyntaxTree.ParseText("class C;")],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location), library], Violations.Library);
        var found = Sealed.Findings(null, "Sealed", compilation);
        Assert.Equal(wrong is null ? 0 : 1, found.Length);
        Assert.All(found, finding => Assert.Equal("ORCH9010", finding.Id));
        if (wrong is not null)
            Assert.Contains($"'Elsewhere' has orchestrations, and {wrong}", Sealed.Message(found[0]), StringComparison.Ordinal);
    }

    private static string Entry(string text, string head)
    {
        var start = text.IndexOf(head + "\n", StringComparison.Ordinal);
        var end = text.IndexOf("\n", text.LastIndexOf("  | ", StringComparison.Ordinal), StringComparison.Ordinal) + 1;
        return text[start..end];
    }
}
