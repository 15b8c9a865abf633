using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.CodeFixes.Tests;

public sealed class RegistrationFixTests
{
    [Fact]
    public Task A_platform_is_not_registered() => Fix<EffectAnalyzer, PlatformRegisteredFix>.Mends(
        Composition("services.AddOther().[|AddHangfire|]().AddOther();"), Composition("services.AddOther().AddOther();"), "Remove the registration");

    [Fact]
    public Task A_cache_is_not_registered() => Fix<EffectAnalyzer, CacheRegisteredFix>.Mends(
        Composition("services.[|AddMemoryCache|]().AddOther(); services.AddOther().[|AddMemoryCache|]();"),
        Composition("services.AddOther(); services.AddOther();"), "Remove the registration");

    [Fact]
    public Task A_response_is_not_cached() => Fix<EffectAnalyzer, OutputCacheUsedFix>.Mends(
        Composition("services.AddOther().[|CacheOutput|]();"), Composition("services.AddOther();"), "Remove the caching");

    [Fact]
    public Task A_client_is_not_retried() => Fix<EffectAnalyzer, ResilienceRegisteredFix>.Mends(
        Composition("services.AddOther().[|AddStandardResilienceHandler|]().AddOther();"), Composition("services.AddOther().AddOther();"), "Remove the handler");

    [Fact]
    public Task A_retry_is_switched_off() => Fix<EffectAnalyzer, SdkRetryConfiguredFix>.Mends(
        Composition("retry.[|MaxRetries|] = 5;"), Composition("retry.MaxRetries = 0;"), "Assign 0");

    [Fact]
    public Task A_log_is_left_out() => Fix<EffectAnalyzer, LogWrittenFix>.Mends(
        "class C { void A(bool b) { [|System.Console.WriteLine|](b); if (b) { return; } } }",
        "class C { void A(bool b) { if (b) { return; } } }", "Leave the log out");

    [Fact]
    public Task An_await_stays_where_its_caller_waits() => Fix<EffectAnalyzer, OrderLeftToSchedulerFix>.Mends(
        "using System.Threading.Tasks; class C { async Task A(Task<int> task) { await task.[|ConfigureAwait|](false); _ = 1 + await task.[|ConfigureAwait|](true); } }",
        "using System.Threading.Tasks; class C { async Task A(Task<int> task) { await task; _ = 1 + await task; } }", "Remove ConfigureAwait");

    [Fact]
    public Task A_race_is_left_to_its_author() => Fix<EffectAnalyzer, OrderLeftToSchedulerFix>.OffersNothing(
        "using System.Threading.Tasks; class C { async Task A(Task a, Task b) => await [|Task.WhenAny|](a, b); }");

    [Fact]
    public Task A_yes_or_no_of_the_clock_is_carried() => Fix<EffectAnalyzer, ClockReadFix>.Mends(
        """
        [View("clinic.hours", "1.0.0")]
        public readonly partial record struct Hours(bool Weekend)
        {
            public bool Closed => [|System.DateTime.UtcNow|].Hour > 17;
        }
        """,
        """
        [View("clinic.hours", "1.0.0")]
        public readonly partial record struct Hours(bool Weekend, bool Closed)
        {
        }
        """, "Carry 'Closed' as a facet");

    [Fact]
    public Task A_number_of_the_clock_is_left_to_its_author() => Fix<EffectAnalyzer, ClockReadFix>.OffersNothing(
        """
        [View("clinic.hours", "1.0.0")]
        public readonly partial record struct Hours(bool Weekend)
        {
            public int Hour => [|System.DateTime.UtcNow|].Hour;
        }
        """);

    private static string Composition(string statement) => $$"""
        using Hangfire;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;
        static class Composition
        {
            static void Compose(IServiceCollection services, Azure.Core.RetryOptions retry)
            {
                {{statement}}
            }
        }
        namespace Hangfire { public static class HangfireServiceCollectionExtensions { public static IServiceCollection AddHangfire(this IServiceCollection services) => services; } }
        namespace Azure.Core { public class RetryOptions { public int MaxRetries { get; set; } } }
        namespace Microsoft.AspNetCore.Builder { }
        namespace Microsoft.Extensions.DependencyInjection
        {
            public interface IServiceCollection;
            public static class Other { public static IServiceCollection AddOther(this IServiceCollection services) => services; }
            public static class MemoryCacheServiceCollectionExtensions { public static IServiceCollection AddMemoryCache(this IServiceCollection services) => services; }
            public static class ResilienceHttpClientBuilderExtensions { public static IServiceCollection AddStandardResilienceHandler(this IServiceCollection services) => services; }
            public static class OutputCacheConventionBuilderExtensions { public static IServiceCollection CacheOutput(this IServiceCollection services) => services; }
        }
        """;
}
