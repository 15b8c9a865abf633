using Orchestration.Model.Phi;

namespace Orchestration.Model.Tests;

/// <summary>The two files of family 5, and the table of identifiers that the names stand for.</summary>
public sealed class PhiFileTests
{
    [Fact]
    public void Patterns_are_read_with_their_labels()
    {
        var file = PhiFile.Parse(["# labels", "phi T:Clinic.Patient", "", "  TENANT\tP:*.TenantId  # everywhere"]);
        Assert.Empty(file.Problems);
        Assert.Equal([new(Labels.Phi, "T:Clinic.Patient"), new(Labels.Tenant, "P:*.TenantId")], file.Patterns);
    }

    [Theory]
    [InlineData("phi", "A line has a label and a pattern")]
    [InlineData("phi T:A T:B", "A line has a label and a pattern")]
    [InlineData("health T:A", "'health' is no label")]
    [InlineData("suspected T:A", "'suspected' is no label")]
    [InlineData("phi Clinic.Patient", "is no documentation id")]
    [InlineData("phi X:Clinic", "is no documentation id")]
    public void A_line_that_makes_no_sense_is_told_of(string line, string problem)
    {
        var file = PhiFile.Parse(["phi T:Known", line]);
        var found = Assert.Single(file.Problems);
        Assert.Equal(1, found.Line);
        Assert.Contains(problem, found.Problem, StringComparison.Ordinal);
        Assert.Single(file.Patterns);
    }

    [Theory]
    [InlineData("P:Clinic.*.Email", "P:Clinic.Contacts.Person.Email", true)]
    [InlineData("P:Clinic.*.Email", "P:Clinic.Contacts.Person.Emails", false)]
    [InlineData("*", "T:Anything", true)]
    [InlineData("T:A*B*C", "T:AxxByyC", true)]
    [InlineData("T:A*B*C", "T:AxxCyyB", false)]
    [InlineData("T:A", "T:A.B", false)]
    [InlineData("T:A*", "T:A", true)]
    public void A_star_stands_for_any_characters(string pattern, string id, bool matches) =>
        Assert.Equal(matches, new LabelPattern(Labels.Phi, pattern).Matches(id));

    [Fact]
    public void A_pattern_of_stars_ends_in_time() =>
        Assert.False(new LabelPattern(Labels.Phi, string.Concat(Enumerable.Repeat("*a", 200)) + "b").Matches("T:" + new string('a', 4_000)));

    [Fact]
    public void A_sealed_file_gives_its_reasons()
    {
        string[] entries = ["M:A.B(System.String) \"says nothing\"", "M:A.C \"says \\ \"less\"\""];
        var file = DeclassifierFile.Parse(["# reviewed", entries[0], "", entries[1], DeclassifierFile.SealOf(entries)]);
        Assert.Empty(file.Problems);
        Assert.Equal("says nothing", file.Reasons["M:A.B(System.String)"]);
        Assert.Equal("says \\ \"less\"", file.Reasons["M:A.C"]);
    }

    [Fact]
    public void Whatever_is_changed_breaks_the_seal()
    {
        string[] entries = ["M:A.B \"one\"", "M:A.C \"two\""];
        var seal = DeclassifierFile.SealOf(entries);
        string[][] changed =
        [
            ["M:A.B \"one\"", seal], ["M:A.C \"two\"", "M:A.B \"one\"", seal], ["M:A.B \"one!\"", "M:A.C \"two\"", seal],
            [.. entries, "M:A.D \"three\"", seal], [.. entries, seal, "M:A.D \"three\""], [.. entries], [.. entries, seal.ToUpperInvariant()],
            ["M:A.B one", DeclassifierFile.SealOf(["M:A.B one"])], ["T:A \"one\"", DeclassifierFile.SealOf(["T:A \"one\""])],
            ["M:A.B \"one\"", "M:A.B \"one\"", DeclassifierFile.SealOf(["M:A.B \"one\"", "M:A.B \"one\""])],
        ];
        Assert.All(changed, lines =>
        {
            var file = DeclassifierFile.Parse(lines);
            Assert.NotEmpty(file.Problems);
            Assert.Empty(file.Reasons);
        });
    }

    [Fact]
    public void A_broken_seal_says_what_to_write()
    {
        var problem = Assert.Single(DeclassifierFile.Parse(["M:A.B \"one\"", "sha256 0"]).Problems);
        Assert.Contains(DeclassifierFile.SealOf(["M:A.B \"one\""]), problem.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_identifiers_are_the_eighteen_of_Safe_Harbor()
    {
        Assert.Equal("ABCDEFGHIJKLMNOPQR", string.Concat(SafeHarbor.All.Select(row => row.Letter)));
        Assert.All(SafeHarbor.All, row => Assert.NotEmpty(row.Names));
        Assert.Distinct(SafeHarbor.All.SelectMany(row => row.Names));
        var page = File.ReadAllText(Tree.PathOf("docs", "phi.md"));
        Assert.All(SafeHarbor.All, row => Assert.Contains($"| {row.Letter} | {row.Title} | {string.Join(", ", row.Names.Select(name => $"`{name}`"))} |", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ssn", 'G')]
    [InlineData("_birthDate", 'C')]
    [InlineData("MEDICAL_RECORD_NUMBER", 'H')]
    [InlineData("email", 'F')]
    [InlineData("EmailTemplate", '-')]
    [InlineData("Name", '-')]
    [InlineData("Id", '-')]
    public void A_name_suggests_an_identifier(string name, char letter) => Assert.Equal(letter, SafeHarbor.Suggested(name)?.Letter ?? '-');

    [Theory]
    [InlineData(Labels.Phi, Labels.Tenant, true)]
    [InlineData(Labels.Pii, Labels.Phi, true)]
    [InlineData(Labels.Tenant, Labels.Phi, false)]
    [InlineData(Labels.Tenant, Labels.Tenant | Labels.Suspected, true)]
    [InlineData(Labels.Pseudonym, Labels.Pii, false)]
    [InlineData(Labels.None, Labels.Suspected, true)]
    [InlineData(Labels.None, Labels.Pseudonym, false)]
    public void A_place_may_hold_what_its_label_covers(Labels declared, Labels value, bool covers) => Assert.Equal(covers, declared.Covers(value));

    [Fact]
    public void Every_row_of_the_catalogue_is_named_and_does_something() => Assert.All(PhiCatalogue.All, row =>
    {
        Assert.Matches("^[TMPF]:[A-Za-z_][A-Za-z0-9_.`#]*$", row.Id);
        Assert.True(row.Sink is not null || row.Source != Labels.None || row.Carries != Carries.Everything || row.Guard != Guard.None, row.Id);
        Assert.Equal(row.Guard == Guard.Named, row.Argument is not null);
        Assert.NotEmpty(row.TypeName);
    });

    [Fact]
    public void No_row_is_there_twice() => Assert.Distinct(PhiCatalogue.All.Select(row => (row.Id, row.Sink?.Id, row.Guard, row.Argument, row.Carries, string.Join(",", row.Parameters.AsImmutableArray()))));
}
