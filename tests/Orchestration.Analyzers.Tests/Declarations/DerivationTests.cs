using Orchestration.Analyzers.Declarations;
using Orchestration.Analyzers.Tests.Effects;

namespace Orchestration.Analyzers.Tests.Declarations;

/// <summary>Each wrong shape of a derivation, found at its attribute; the right ones are silent.</summary>
public sealed class DerivationTests
{
    private static string Program(string members, string facets = "bool IsLate", string kind = "public") => $$"""
        #nullable enable
        using Orchestration;
        [View("theatre.queue", "1.0.0")]
        public readonly partial record struct Queue([Within(0, 365)] int WaitDays, bool? Open, OpaqueRef Room);
        [View("theatre.wait", "1.0.0")]
        {{kind}} readonly partial record struct Wait(
            [From<Queue>, Within(0, 365)] int WaitDays, [From<Queue>] bool? Open, [From<Queue>] OpaqueRef Room, {{facets}})
        {
            {{members}}
        }
        """;

    [Theory]
    [InlineData("[{|#0:Derive|}] public bool Late(int waitDays) => true;", "'Late' is no static method, so it could read more than its parameters say; make it static")]
    [InlineData("[{|#0:Derive|}] public static bool Late<T>(int waitDays) => true;", "'Late' is generic; declare one method for the type that it is meant for")]
    [InlineData("[{|#0:Derive|}] public static bool Late() => true;", "'Late' reads no facet; give it a parameter for each that it computes from")]
    [InlineData("[{|#0:Derive|}] public static bool Late(in int waitDays) => true;", "'Late' takes a parameter by reference; take values")]
    [InlineData("[{|#0:Derive|}] public static bool Late(int waitDays) => true; public static bool Late(bool? open) => true;", "'Late' is overloaded, so generated code could call the wrong one; give it a name of its own")]
    [InlineData("[{|#0:Derive|}] internal static bool Late(int waitDays) => true;", "'Late' is not as visible as 'Wait', so who composes the view cannot call it; make it public")]
    [InlineData("[Derive({|#0:\"Early\"|})] public static bool Late(int waitDays) => true;", "'Early' is no facet of 'Wait', so 'Late' fills nothing; use one of WaitDays, Open, Room, IsLate")]
    [InlineData("[Derive({|#0:nameof(Open)|})] public static bool? Late(int waitDays) => true;", "'Open' is taken by [From], so 'Late' cannot fill it; remove one of the two")]
    [InlineData("[{|#0:Derive|}] public static bool? Late(int waitDays) => true;", "'Late' returns 'bool?', but 'IsLate' is 'bool'; return what the facet holds")]
    [InlineData("[{|#0:Derive|}] public static bool Late(bool open) => true;", "'open' of 'Late' is 'bool', but 'Open' is 'bool?'; take what the facet holds")]
    [InlineData("[{|#0:Derive|}] public static bool Late(int days) => true;", "'days' of 'Late' is no facet that 'Wait' takes by [From]; use one of WaitDays, Open")]
    [InlineData("[{|#0:Derive|}] public static bool Late(OpaqueRef room) => true;", "'room' of 'Late' is no facet that 'Wait' takes by [From]; use one of WaitDays, Open")]
    [InlineData("[Derive] public static bool Late(int waitDays) => true; [{|#0:Derive|}] public static bool Later(int waitDays) => true;", "'IsLate' is filled by 'Late' already; remove one of the two")]
    public Task A_wrong_shape(string members, string message) => Expect(Program(members), message);

    [Fact]
    public async Task A_wrong_facet()
    {
        await Expect(Program("[{|#0:Derive|}] public static bool Late(int waitDays) => true;", "bool IsLate, bool IsLong"),
            "'Late' does not say which facet it fills; write [Derive(nameof(IsLate))], or another of IsLate, IsLong");
        await Expect(Program("[{|#0:Derive|}] public static SemanticVersion Late(int waitDays) => default;", "SemanticVersion Late2"),
            "'Late2' is of the type SemanticVersion, which is carried and never computed; derive an enum, a bool, an integer with [Within] or a string with [OneOf]");
        await Expect(Program("[{|#0:Derive|}] private static bool Late(int waitDays) => true;", kind: "internal"), "'Late' is not visible to generated code; make it internal");
    }

    [Fact]
    public Task Outside_of_a_view() => Expect("""
        using Orchestration;
        public static class Dates { [{|#0:Derive|}] public static bool Late(int waitDays) => true; }
        """, "'Dates' is no view, so nothing calls 'Late'; declare it in the [View] whose facet it computes");

    [Fact]
    public Task In_a_trigger() => Expect("""
        using Orchestration;
        [Trigger("visit.requested", 1)]
        public readonly partial record struct Requested(OpaqueRef Visit, bool IsLate, [Within(0, 9)] int Days) { [{|#0:Derive|}] public static bool Late(int days) => true; }
        """, "'Requested' is no view, so nothing calls 'Late'; declare it in the [View] whose facet it computes");

    [Theory]
    [InlineData("[Derive] public static bool Late(int waitDays) => waitDays > 30;", "bool IsLate", "public")]
    [InlineData("[Derive(nameof(IsLate))] internal static bool Late(bool? open, int WaitDays) => open is null;", "bool IsLate", "internal")]
    [InlineData("[Derive(nameof(A))] public static string? First(int waitDays) => null; [Derive(nameof(B))] public static byte? Second(bool? open) => null;", """[OneOf("x")] string? A, [Within(0, 3)] byte? B""", "public")]
    public Task Right_shapes_are_silent(string members, string facets, string kind) => Verify<DeclarationAnalyzer>.Analyzer(Program(members, facets, kind));

    /// <summary>Its purity is the business of family 2, in a host too, where little else is followed.</summary>
    [Fact]
    public Task What_it_reads_beside_its_parameters_is_found_in_a_host() => EffectVerify.FindsInHost(
        Program("[Derive] public static bool Late(int waitDays) => Today() > waitDays; static int Today() => {|#0:System.DateTime.UtcNow|}.Day;"),
        EffectVerify.Found("ORCH2001", "ADR 3.1", 0, "Wait.Late -> Today -> DateTime.UtcNow", "reads the clock although a derivation calculates one facet from others")
            .WithOptions(Microsoft.CodeAnalysis.Testing.DiagnosticOptions.IgnoreAdditionalLocations));

    private static Task Expect(string source, string message) => Verify<DeclarationAnalyzer>.Analyzer(
        source, Verify<DeclarationAnalyzer>.Diagnostic("ORCH1016").WithMessage(message + " (ADR 3.1: deterministic)").WithLocation(0));
}
