namespace Orchestration.Model.Effects;

/// <content>Family 6: what keeps an answer in order to give it again (CP-19).</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> CachingRows() =>
    [
        .. CachingAspNetCore(),
        .. CachingMicrosoftExtensionsCachingHybrid(),
        .. CachingMicrosoftExtensionsCachingStackExchangeRedis(),
        .. CachingMicrosoftExtensionsCachingSqlServer(),
        .. CachingSystemRuntimeCaching(),
        .. CachingStackExchangeRedis(),
        .. CachingStackExchangeRedis2(),
        .. CachingZiggyCreaturesFusionCache(),
        .. CachingBase(),
    ];

    private static IEnumerable<Effect> CachingAspNetCore() => Of(AspNetCore,
        Families(EffectRules.MemoryCache, "keeps an answer in memory",
            "T:Microsoft.Extensions.Caching.Memory IMemoryCache MemoryCache CacheExtensions ICacheEntry CacheEntryExtensions"),
        Families(EffectRules.DistributedCache, "keeps an answer in a shared cache",
            "T:Microsoft.Extensions.Caching.Distributed IDistributedCache MemoryDistributedCache DistributedCacheExtensions",
            "T:Microsoft.Extensions.Caching.Distributed DistributedCacheEntryExtensions IBufferDistributedCache",
            "T:Microsoft.Extensions.Caching.Hybrid HybridCache"),
        Families(EffectRules.OutputCache, "gives an answer of an earlier request",
            "T:Microsoft.AspNetCore.OutputCaching OutputCacheAttribute IOutputCacheStore IOutputCachePolicy OutputCachePolicyBuilder",
            "T:Microsoft.AspNetCore.OutputCaching OutputCacheOptions",
            "T:Microsoft.AspNetCore.Mvc ResponseCacheAttribute CacheProfile",
            "T:Microsoft.AspNetCore.ResponseCaching ResponseCachingOptions ResponseCachingMiddleware",
            "T:Microsoft.AspNetCore.Mvc.TagHelpers CacheTagHelper DistributedCacheTagHelper"),
        Rows(EffectRules.OutputCache, "gives an answer of an earlier request",
            "M:Microsoft.Extensions.DependencyInjection.OutputCacheConventionBuilderExtensions CacheOutput",
            "M:Microsoft.AspNetCore.Builder.OutputCacheApplicationBuilderExtensions UseOutputCache",
            "M:Microsoft.AspNetCore.Builder.ResponseCachingExtensions UseResponseCaching"),
        Rows(EffectRules.CacheRegistration, "registers a cache",
            "M:Microsoft.Extensions.DependencyInjection.MemoryCacheServiceCollectionExtensions AddMemoryCache AddDistributedMemoryCache",
            "M:Microsoft.Extensions.DependencyInjection.OutputCacheServiceCollectionExtensions AddOutputCache",
            "M:Microsoft.Extensions.DependencyInjection.ResponseCachingServicesExtensions AddResponseCaching"));

    private static IEnumerable<Effect> CachingMicrosoftExtensionsCachingHybrid() => Of("Microsoft.Extensions.Caching.Hybrid",
        Rows(EffectRules.CacheRegistration, "registers a cache",
            "M:Microsoft.Extensions.DependencyInjection.HybridCacheServiceExtensions AddHybridCache AddKeyedHybridCache"));

    private static IEnumerable<Effect> CachingMicrosoftExtensionsCachingStackExchangeRedis() => Of("Microsoft.Extensions.Caching.StackExchangeRedis",
        Rows(EffectRules.CacheRegistration, "registers a cache",
            "M:Microsoft.Extensions.DependencyInjection.StackExchangeRedisCacheServiceCollectionExtensions AddStackExchangeRedisCache"),
        Families(EffectRules.DistributedCache, "keeps an answer in a shared cache",
            "T:Microsoft.Extensions.Caching.StackExchangeRedis RedisCache"));

    private static IEnumerable<Effect> CachingMicrosoftExtensionsCachingSqlServer() => Of("Microsoft.Extensions.Caching.SqlServer",
        Rows(EffectRules.CacheRegistration, "registers a cache",
            "M:Microsoft.Extensions.DependencyInjection.SqlServerCachingServicesExtensions AddDistributedSqlServerCache"),
        Families(EffectRules.DistributedCache, "keeps an answer in a shared cache",
            "T:Microsoft.Extensions.Caching.SqlServer SqlServerCache"));

    private static IEnumerable<Effect> CachingSystemRuntimeCaching() => Of("System.Runtime.Caching",
        Families(EffectRules.MemoryCache, "keeps an answer in memory",
            "T:System.Runtime.Caching ObjectCache MemoryCache CacheItemPolicy"));

    private static IEnumerable<Effect> CachingStackExchangeRedis() => Of("StackExchange.Redis",
        Also(EffectKinds.Read | EffectKinds.WriteStore, Families(EffectRules.DistributedCache, "keeps and reads what a shared store holds",
            "T:StackExchange.Redis IDatabase IDatabaseAsync IBatch ITransaction IConnectionMultiplexer ConnectionMultiplexer IServer")),
        Also(EffectKinds.Read | EffectKinds.WriteStore, Families(EffectRules.Consumer, "is called whenever a message arrives",
            "T:StackExchange.Redis ISubscriber ChannelMessageQueue")));

    private static IEnumerable<Effect> CachingStackExchangeRedis2() => Of("StackExchange.Redis",
        Conditional(EffectRules.SdkRetry, EffectCondition.UnlessSwitchedOff, "retries behind its user",
            "P:StackExchange.Redis.ConfigurationOptions ConnectRetry ReconnectRetryPolicy BacklogPolicy"));

    private static IEnumerable<Effect> CachingZiggyCreaturesFusionCache() => Of("ZiggyCreatures.FusionCache",
        Families(EffectRules.LibraryCache, "keeps an answer in order to give it again",
            "T:ZiggyCreatures.Caching.Fusion IFusionCache FusionCache FusionCacheExtMethods IFusionCacheProvider FusionCacheEntryOptions"),
        Families(EffectRules.CacheRegistration, "registers a cache",
            "T:Microsoft.Extensions.DependencyInjection FusionCacheServiceCollectionExtensions"));

    private static IEnumerable<Effect> CachingBase() => Of(BaseLibrary,
        Families(EffectRules.Lazy, "calculates once and keeps the answer",
            "T:System Lazy`1",
            "T:System.Threading LazyInitializer",
            "T:System.Runtime.CompilerServices ConditionalWeakTable`2"),
        Rows(EffectRules.Lazy, "calculates once and keeps the answer",
            "M:System.Collections.Concurrent.ConcurrentDictionary`2 GetOrAdd AddOrUpdate"),
        Rows(EffectRules.MemoryCache, "keeps an answer in memory",
            "M:System.String Intern IsInterned"),
        Rows(EffectRules.OutputCache, "keeps an answer of the network",
            "T:System.Net.Cache RequestCachePolicy HttpRequestCachePolicy"));
}
