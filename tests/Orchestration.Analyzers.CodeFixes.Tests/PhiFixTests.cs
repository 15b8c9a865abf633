using Orchestration.Analyzers.Phi;

namespace Orchestration.Analyzers.CodeFixes.Tests;

public sealed class PhiFixTests
{
    private const string Logging = """

        namespace Microsoft.Extensions.Logging
        {
            public interface ILogger { }
            public static class LoggerExtensions { public static void LogInformation(this ILogger logger, string message, params object?[] args) { } }
        }
        namespace Microsoft.Extensions.Compliance.Redaction { public abstract class Redactor { public string Redact(string? source) => ""; } }
        """;

    [Theory]
    [InlineData("[Phi] string A = \"\"; string B = \"\"; void M() => B = [|A|];", "[Phi] string A = \"\"; [Phi] string B = \"\"; void M() => B = A;")]
    [InlineData("[Pii] string A = \"\"; public string B { get; set; } = \"\"; void M() => B = [|A|];", "[Pii] string A = \"\"; [Pii] public string B { get; set; } = \"\"; void M() => B = A;")]
    [InlineData("[Phi] string A = \"\"; public string M() => [|A|];", "[Phi] string A = \"\"; [return: Phi] public string M() => A;")]
    [InlineData("[Phi] string A = \"\"; public void N(string a) { } void M() => N([|A|]);", "[Phi] string A = \"\"; public void N([Phi] string a) { } void M() => N(A);")]
    [InlineData("[Label(DataLabel.Tenant)] string A = \"\"; string B = \"\"; void M() => B = [|A|];", "[Label(DataLabel.Tenant)] string A = \"\"; [Label(DataLabel.Tenant)] string B = \"\"; void M() => B = A;")]
    [InlineData("public record R(string Note); [Phi] string A = \"\"; R M() => new R([|A|]);", "public record R([Phi] string Note); [Phi] string A = \"\"; R M() => new R(A);")]
    public Task A_member_is_labelled(string broken, string mended) =>
        Fix<PhiAnalyzer, PhiUnlabelledFix>.Mends($"public class C {{ {broken} }}", $"public class C {{ {mended} }}");

    [Fact]
    public Task A_correlation_id_becomes_random() => Fix<PhiAnalyzer, PhiKeyedFix>.Mends(
        "class C { [Phi] string A = \"\"; void M(MassTransit.SendContext c) => c.CorrelationId = [|A|]; } namespace MassTransit { public class SendContext { public string CorrelationId { get; set; } = \"\"; } }",
        "class C { [Phi] string A = \"\"; void M(MassTransit.SendContext c) => c.CorrelationId = OpaqueRef.Issue().ToString(); } namespace MassTransit { public class SendContext { public string CorrelationId { get; set; } = \"\"; } }",
        "Correlate by a fresh OpaqueRef");

    [Fact]
    public Task An_idempotency_key_is_left_to_its_author() => Fix<PhiAnalyzer, PhiKeyedFix>.OffersNothing(
        "class C { [Phi] string A = \"\"; void M(Stripe.RequestOptions c) => c.IdempotencyKey = [|A|]; } namespace Stripe { public class RequestOptions { public string IdempotencyKey { get; set; } = \"\"; } }");

    [Theory]
    [InlineData("log.LogInformation(\"a {Name}\", [|A|])", "log.LogInformation(\"a {Name}\", eraser.Redact(A))")]
    [InlineData("log.LogInformation([|$\"a {A} {B}\"|])", "log.LogInformation(\"a {A} {B}\", eraser.Redact(A), B)")]
    [InlineData("System.Console.WriteLine([|A|])", "System.Console.WriteLine(eraser.Redact(A))")]
    public Task A_log_gets_what_a_redactor_leaves(string broken, string mended) =>
        Fix<PhiAnalyzer, PhiLoggedFix>.Mends(Log(broken), Log(mended), "Log what 'eraser' leaves");

    [Fact]
    public Task Without_a_redactor_there_is_no_fix() => Fix<PhiAnalyzer, PhiLoggedFix>.OffersNothing("class C { [Phi] string A = \"\"; void M() => System.Console.WriteLine([|A|]); }");

    private static string Log(string statement) => $$"""
        using Microsoft.Extensions.Compliance.Redaction; using Microsoft.Extensions.Logging;
        class C { [Phi] string A = ""; int B = 0; void M(ILogger log, Redactor eraser) => {{statement}}; }
        """ + Logging;
}
