using System.Globalization;

namespace Orchestration.Analyzers.Tests.Phi;

/// <summary>Members of metadata-only records are allowed by their type, through bases, generics and nested types.</summary>
public sealed class ClosedRecordTests
{
    private const string Types = """
        enum Level { Low, High } [Phi] enum Status { Negative } class Payload { }
        [MetadataOnly] readonly record struct Inner(int Number); readonly record struct Loose(int Number);
        [MetadataOnly] readonly record struct Outer<T>(T Body) where T : struct, ITrigger;
        interface INamed { [Pii] int Who { get; } }
        """;

    [Theory]
    [InlineData("int")]
    [InlineData("Level")]
    [InlineData("bool?")]
    [InlineData("double")]
    [InlineData("decimal")]
    [InlineData("ulong?")]
    [InlineData("OpaqueRef?")]
    [InlineData("DeclarationId")]
    [InlineData("SemanticVersion")]
    [InlineData("Inner")]
    [InlineData("Level[]")]
    [InlineData("System.Collections.Immutable.ImmutableArray<OpaqueRef>")]
    [InlineData("IReadOnlyList<Inner?>")]
    public void Closed_types_are_allowed(string type) => Assert.Empty(Findings($"[MetadataOnly] record Audit({type} Member);"));

    [Theory]
    [InlineData("string", "ORCH5001")]
    [InlineData("object", "ORCH5001")]
    [InlineData("char", "ORCH5001")]
    [InlineData("dynamic", "ORCH5001")]
    [InlineData("System.Uri", "ORCH5001")]
    [InlineData("System.DateTime", "ORCH5001")]
    [InlineData("System.Guid", "ORCH5001")]
    [InlineData("System.Text.Json.JsonElement", "ORCH5001")]
    [InlineData("System.Exception", "ORCH5001")]
    [InlineData("System.Enum", "ORCH5001")]
    [InlineData("Payload", "ORCH5001")]
    [InlineData("Loose", "ORCH5001")]
    [InlineData("string[]", "ORCH5001")]
    [InlineData("int[][]?", "")]
    [InlineData("IReadOnlyList<object>", "ORCH5001")]
    [InlineData("IReadOnlyList<IReadOnlyList<string>>", "ORCH5001")]
    [InlineData("Dictionary<string, string>", "ORCH5001")]
    [InlineData("Dictionary<int, int>", "ORCH5001")]
    [InlineData("(int, string)", "ORCH5001")]
    [InlineData("System.Func<int>", "ORCH5001")]
    [InlineData("System.Span<int>", "ORCH5001")]
    [InlineData("Status", "ORCH5002")]
    [InlineData("Status[]", "ORCH5002")]
    [InlineData("IReadOnlyList<Status?>", "ORCH5002")]
    [InlineData("Dictionary<int, Status>", "ORCH5002")]
    public void Open_types_are_not(string type, string rule) =>
        Assert.Equal(rule.Length == 0 ? [] : [rule], Findings($"[MetadataOnly] record Audit({type} Member);").Select(finding => finding[..8]));

    [Theory]
    [InlineData("record Audit(string Text); [MetadataOnly] record More(int Number) : Audit(\"\");", "Text")]
    [InlineData("[MetadataOnly] record Audit(int Number); record More(string Text) : Audit(1);", "Text")]
    [InlineData("[MetadataOnly] record Audit(int Number); record More : Audit { public More() : base(1) { } private object _text = 1; }", "_text")]
    [InlineData("[MetadataOnly] interface IEnvelope { } record More(string Text) : IEnvelope;", "Text")]
    [InlineData("[MetadataOnly] record Audit<T>(T Body);", "Body")]
    [InlineData("[MetadataOnly] record Audit<T>(T Body) where T : class;", "Body")]
    [InlineData("[MetadataOnly] record Box<T>(int Size); [MetadataOnly] record Audit(Box<string> Body);", "Body")]
    [InlineData("class Outside { [MetadataOnly] public record Audit(string Text); }", "Text")]
    [InlineData("[MetadataOnly] struct Audit { public int Number; public string Text { get; set; } }", "Text")]
    public void Bases_generics_and_nested_types_are_no_way_around(string program, string member) =>
        Assert.Contains($"'{member}'", Assert.Single(Findings(program)), StringComparison.Ordinal);

    [Theory]
    [InlineData("[MetadataOnly] record Audit<T>(T Body) where T : struct, ITrigger;")]
    [InlineData("[MetadataOnly] record Audit([OneOf(\"a\", \"b\")] string Code);")]
    [InlineData("[MetadataOnly] abstract record Audit(int Number); record More(bool Flag) : Audit(1);")]
    [InlineData("[MetadataOnly] record Audit(int Number) { public static string Text = \"\"; public const string Name = \"a\"; public string Shown => \"a\"; }")]
    public void What_is_closed_stays_silent(string program) => Assert.Empty(Findings(program));

    [Theory]
    [InlineData("[MetadataOnly] record Audit([Pii] int Member);", "[Pii]")]
    [InlineData("[MetadataOnly] record Audit([Label(DataLabel.Tenant)] int Member);", "Tenant")]
    [InlineData("[MetadataOnly] record Audit(int Who) : INamed;", "[Pii]")]
    public void A_label_keeps_a_closed_member_out(string program, string label) =>
        Assert.Contains(label, Assert.Single(Findings(program)), StringComparison.Ordinal);

    private static IEnumerable<string> Findings(string program)
    {
        var compilation = Violations.Compile(program, Types);
        return Violations.Analyze(compilation).Where(finding => finding.Id is "ORCH5001" or "ORCH5002").Select(finding => $"{finding.Id} {finding.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
