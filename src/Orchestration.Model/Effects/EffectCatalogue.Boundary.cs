namespace Orchestration.Model.Effects;

/// <content>Family 7: what does again, or something else, when a call fails (CP-20).</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> BoundaryRows() =>
    [
        .. BoundaryPollyCore(),
        .. BoundaryPolly(),
        .. BoundaryPollyExtensions(),
        .. BoundaryPollyExtensionsHttp(),
        .. BoundaryPollyCachingMemory(),
        .. BoundaryPollyContribWaitAndRetry(),
        .. BoundaryMicrosoftExtensionsHttpPolly(),
        .. BoundaryMicrosoftExtensionsHttpResilience(),
        .. BoundaryMicrosoftExtensionsResilience(),
    ];

    private static IEnumerable<Effect> BoundaryPollyCore() => Of("Polly.Core",
        Families(EffectRules.Resilience, "does again, or something else, when a call fails",
            "T:Polly ResiliencePipeline ResiliencePipeline`1 ResiliencePipelineBuilderBase ResiliencePipelineBuilder",
            "T:Polly ResiliencePipelineBuilder`1 ResilienceStrategy ResilienceStrategy`1 RetryResiliencePipelineBuilderExtensions",
            "T:Polly FallbackResiliencePipelineBuilderExtensions HedgingResiliencePipelineBuilderExtensions",
            "T:Polly CircuitBreakerResiliencePipelineBuilderExtensions TimeoutResiliencePipelineBuilderExtensions",
            "T:Polly.Retry RetryStrategyOptions`1",
            "T:Polly.Fallback FallbackStrategyOptions`1",
            "T:Polly.Hedging HedgingStrategyOptions`1",
            "T:Polly.CircuitBreaker CircuitBreakerStrategyOptions`1",
            "T:Polly.Registry ResiliencePipelineProvider`1",
            "T:Polly.Simmy ChaosFaultPipelineBuilderExtensions"));

    private static IEnumerable<Effect> BoundaryPolly() => Of("Polly",
        Families(EffectRules.Resilience, "does again, or something else, when a call fails",
            "T:Polly Policy Policy`1 AsyncPolicy AsyncPolicy`1 IAsyncPolicy IAsyncPolicy`1 ISyncPolicy ISyncPolicy`1 PolicyBuilder",
            "T:Polly PolicyBuilder`1 RetrySyntax AsyncRetrySyntax FallbackSyntax AsyncFallbackSyntax CircuitBreakerSyntax",
            "T:Polly AsyncCircuitBreakerSyntax",
            "T:Polly.Registry PolicyRegistry"),
        Families(EffectRules.LibraryCache, "keeps an answer in order to give it again",
            "T:Polly.Caching CachePolicy AsyncCachePolicy"));

    private static IEnumerable<Effect> BoundaryPollyExtensions() => Of("Polly.Extensions",
        Families(EffectRules.ResilienceRegistration, "registers a retry",
            "T:Polly PollyServiceCollectionExtensions"));

    private static IEnumerable<Effect> BoundaryPollyExtensionsHttp() => Of("Polly.Extensions.Http",
        Families(EffectRules.Resilience, "does again, or something else, when a call fails",
            "T:Polly.Extensions.Http HttpPolicyExtensions"));

    private static IEnumerable<Effect> BoundaryPollyCachingMemory() => Of("Polly.Caching.Memory",
        Families(EffectRules.LibraryCache, "keeps an answer in order to give it again",
            "T:Polly.Caching.Memory MemoryCacheProvider"));

    private static IEnumerable<Effect> BoundaryPollyContribWaitAndRetry() => Of("Polly.Contrib.WaitAndRetry",
        Families(EffectRules.Resilience, "spaces retries",
            "T:Polly.Contrib.WaitAndRetry Backoff"));

    private static IEnumerable<Effect> BoundaryMicrosoftExtensionsHttpPolly() => Of("Microsoft.Extensions.Http.Polly",
        Families(EffectRules.ResilienceRegistration, "registers a retry",
            "T:Microsoft.Extensions.DependencyInjection PollyHttpClientBuilderExtensions PollyServiceCollectionExtensions",
            "T:Microsoft.Extensions.Http PolicyHttpMessageHandler"));

    private static IEnumerable<Effect> BoundaryMicrosoftExtensionsHttpResilience() => Of("Microsoft.Extensions.Http.Resilience",
        Families(EffectRules.ResilienceRegistration, "registers a retry",
            "T:Microsoft.Extensions.DependencyInjection ResilienceHttpClientBuilderExtensions",
            "T:Microsoft.Extensions.Http.Resilience ResilienceHandler IStandardHedgingHandlerBuilder StandardHedgingHandlerBuilderExtensions",
            "T:Microsoft.Extensions.Http.Resilience HttpStandardResilienceOptions HttpRetryStrategyOptions IHttpResiliencePipelineBuilder",
            "T:Microsoft.Extensions.Http.Resilience IHttpStandardResiliencePipelineBuilder"));

    private static IEnumerable<Effect> BoundaryMicrosoftExtensionsResilience() => Of("Microsoft.Extensions.Resilience",
        Families(EffectRules.ResilienceRegistration, "registers a retry",
            "T:Microsoft.Extensions.DependencyInjection ResilienceServiceCollectionExtensions"));
}
