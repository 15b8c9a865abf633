using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.CodeFixes.Tests;

/// <summary>The fix of ORCH2100 writes lines, and with the lines the same program has no finding.</summary>
public sealed class UnclassifiedCallFixTests
{
    private const string Reason = "; to be reviewed: does it depend on its arguments alone?\n";

    [Fact]
    public Task A_line_is_added_for_each_member_that_is_used() => Lists("""
        class C
        {
            object A() => new {|ORCH2100:System.Net.CookieContainer|}(3);
            object B(string text) => {|ORCH2100:System.Net.IPAddress.Parse|}(text);
            object B2(string text) => {|ORCH2100:System.Net.IPAddress.Parse|}(text);
        }
        """,
        "# Reviewed.\nN:System.Xml; names",
        "# Reviewed.\nN:System.Xml; names\nM:System.Net.CookieContainer.#ctor(System.Int32)" + Reason + "M:System.Net.IPAddress.Parse(System.String)" + Reason);

    [Fact]
    public Task A_type_that_is_named_is_listed_as_one() => Lists(
        "class C { System.Net.{|ORCH2100:Cookie|}? _cookie; System.Xml.NameTable? _names; }",
        "N:System.Xml; names\n",
        "N:System.Xml; names\nT:System.Net.Cookie" + Reason);

    private static Task Lists(string source, string before, string after)
    {
        var used = "\nclass Names { System.Xml.NameTable? _used; }";
        var test = new CSharpCodeFixTest<EffectAnalyzer, UnclassifiedCallFix, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
            TestCode = "#nullable enable\n" + source + used,
            FixedCode = ("#nullable enable\n" + source + used).Replace("{|ORCH2100:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal),
            TestBehaviors = TestBehaviors.SkipSuppressionCheck,
            // One line answers for every use, so that fixing all findings one by one takes fewer steps than there are findings.
            NumberOfIncrementalIterations = -10,
        };
        test.TestState.AdditionalReferences.AddRange(Net100.References.All);
        test.TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location));
        test.TestState.AdditionalFiles.Add(("/0/orchestration.effects", before));
        test.FixedState.AdditionalFiles.Add(("/0/orchestration.effects", after));
        return test.RunAsync(CancellationToken.None);
    }
}
