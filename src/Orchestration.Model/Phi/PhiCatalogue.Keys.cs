namespace Orchestration.Model.Phi;

/// <content>What values are found again by: caches (CP-19), correlation and idempotency keys, headers and URLs (ADR 4).</content>
public static partial class PhiCatalogue
{
    private static IEnumerable<PhiApi> Caches() =>
    [
        .. Sinks(PhiRules.Cache,
            "M:Microsoft.Extensions.Caching.Memory.IMemoryCache.CreateEntry", "M:Microsoft.Extensions.Caching.Memory.IMemoryCache.TryGetValue",
            "M:Microsoft.Extensions.Caching.Memory.IMemoryCache.Remove",
            "M:Microsoft.Extensions.Caching.Memory.CacheExtensions.Set", "M:Microsoft.Extensions.Caching.Memory.CacheExtensions.Get",
            "M:Microsoft.Extensions.Caching.Memory.CacheExtensions.TryGetValue",
            "M:Microsoft.Extensions.Caching.Memory.CacheExtensions.GetOrCreate", "M:Microsoft.Extensions.Caching.Memory.CacheExtensions.GetOrCreateAsync",
            "P:Microsoft.Extensions.Caching.Memory.ICacheEntry.Value", "M:Microsoft.Extensions.Caching.Memory.CacheEntryExtensions.SetValue",
            "M:Microsoft.Extensions.Caching.Distributed.IDistributedCache.Set", "M:Microsoft.Extensions.Caching.Distributed.IDistributedCache.SetAsync",
            "M:Microsoft.Extensions.Caching.Distributed.IDistributedCache.Get", "M:Microsoft.Extensions.Caching.Distributed.IDistributedCache.GetAsync",
            "M:Microsoft.Extensions.Caching.Distributed.IDistributedCache.Refresh", "M:Microsoft.Extensions.Caching.Distributed.IDistributedCache.RefreshAsync",
            "M:Microsoft.Extensions.Caching.Distributed.IDistributedCache.Remove", "M:Microsoft.Extensions.Caching.Distributed.IDistributedCache.RemoveAsync",
            "T:Microsoft.Extensions.Caching.Distributed.DistributedCacheExtensions",
            "M:Microsoft.Extensions.Caching.Hybrid.HybridCache.GetOrCreateAsync", "M:Microsoft.Extensions.Caching.Hybrid.HybridCache.SetAsync",
            "M:Microsoft.Extensions.Caching.Hybrid.HybridCache.RemoveAsync", "M:Microsoft.Extensions.Caching.Hybrid.HybridCache.RemoveByTagAsync",
            "M:Microsoft.AspNetCore.OutputCaching.IOutputCacheStore.SetAsync", "M:Microsoft.AspNetCore.OutputCaching.IOutputCacheStore.EvictByTagAsync",
            "P:Microsoft.AspNetCore.OutputCaching.OutputCacheContext.Tags",
            "P:Microsoft.AspNetCore.OutputCaching.CacheVaryByRules.CacheKeyPrefix", "P:Microsoft.AspNetCore.OutputCaching.CacheVaryByRules.VaryByValues",
            "M:Microsoft.AspNetCore.OutputCaching.OutputCachePolicyBuilder.Tag",
            "M:System.Runtime.Caching.ObjectCache.Add", "M:System.Runtime.Caching.ObjectCache.Set", "M:System.Runtime.Caching.ObjectCache.AddOrGetExisting",
            "P:System.Runtime.Caching.ObjectCache.Item",
            "M:StackExchange.Redis.IDatabase.StringSet", "M:StackExchange.Redis.IDatabase.HashSet", "M:StackExchange.Redis.IDatabase.ListRightPush",
            "M:StackExchange.Redis.IDatabase.ListLeftPush", "M:StackExchange.Redis.IDatabase.SetAdd", "M:StackExchange.Redis.IDatabase.SortedSetAdd",
            "M:StackExchange.Redis.IDatabaseAsync.StringSetAsync", "M:StackExchange.Redis.IDatabaseAsync.HashSetAsync",
            "M:StackExchange.Redis.IDatabaseAsync.ListRightPushAsync", "M:StackExchange.Redis.IDatabaseAsync.SetAddAsync",
            "M:StackExchange.Redis.IDatabaseAsync.StringGetAsync", "M:StackExchange.Redis.IDatabase.StringGet"),
    ];

    private static IEnumerable<PhiApi> Keys() =>
    [
        .. Sinks(PhiRules.Key,
            "M:Orchestration.IdempotencyKey.#ctor", "P:Orchestration.IdempotencyKey.Subject",
            "P:Microsoft.AspNetCore.Http.Features.IHttpRequestIdentifierFeature.TraceIdentifier",
            "P:Azure.Messaging.ServiceBus.ServiceBusMessage.CorrelationId", "P:Azure.Messaging.ServiceBus.ServiceBusMessage.MessageId",
            "P:Azure.Messaging.ServiceBus.ServiceBusMessage.SessionId", "P:Azure.Messaging.ServiceBus.ServiceBusMessage.PartitionKey",
            "P:RabbitMQ.Client.IBasicProperties.CorrelationId", "P:RabbitMQ.Client.IBasicProperties.MessageId",
            "P:MassTransit.SendContext.CorrelationId", "P:MassTransit.SendContext.ConversationId",
            "P:Confluent.Kafka.Message`2.Key",
            "P:System.Diagnostics.CorrelationManager.ActivityId", "M:System.Diagnostics.CorrelationManager.StartLogicalOperation",
            "M:System.Diagnostics.Activity.SetParentId",
            "P:Stripe.RequestOptions.IdempotencyKey"),
    ];

    private static IEnumerable<PhiApi> Headers() =>
    [
        .. Sinks(PhiRules.Header,
            "M:System.Net.Http.Headers.HttpHeaders.Add", "M:System.Net.Http.Headers.HttpHeaders.TryAddWithoutValidation",
            "P:System.Net.Http.HttpRequestMessage.Headers", "P:System.Net.Http.HttpRequestMessage.RequestUri",
            "P:System.Net.Http.HttpClient.DefaultRequestHeaders", "P:System.Net.Http.HttpClient.BaseAddress",
            "P:Microsoft.AspNetCore.Http.HttpResponse.Headers", "P:Microsoft.AspNetCore.Http.HttpRequest.Headers",
            "M:Microsoft.AspNetCore.Http.HeaderDictionaryExtensions.Append", "M:Microsoft.AspNetCore.Http.HeaderDictionaryExtensions.AppendCommaSeparatedValues",
            "M:Microsoft.AspNetCore.Http.IResponseCookies.Append", "P:Microsoft.AspNetCore.Http.IHeaderDictionary.Item",
            "M:Microsoft.AspNetCore.Http.HttpResponse.Redirect", "M:Microsoft.AspNetCore.Mvc.ControllerBase.Redirect",
            "M:Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString",
            "P:System.UriBuilder.Query", "P:System.UriBuilder.Path", "P:System.UriBuilder.Fragment", "P:System.UriBuilder.UserName",
            "M:System.UriBuilder.#ctor", "M:System.Uri.#ctor", "M:System.Uri.TryCreate",
            "P:System.Net.WebHeaderCollection.Item", "M:System.Net.WebHeaderCollection.Add", "M:System.Net.WebHeaderCollection.Set",
            "M:Grpc.Core.Metadata.Add",
            "P:Azure.Messaging.ServiceBus.ServiceBusMessage.ApplicationProperties", "P:Azure.Messaging.ServiceBus.ServiceBusMessage.Subject",
            "P:RabbitMQ.Client.IBasicProperties.Headers"),
        .. new[] { "GetAsync", "GetStringAsync", "GetStreamAsync", "GetByteArrayAsync", "PostAsync", "PutAsync", "PatchAsync", "DeleteAsync" }
            .Select(name => Only(PhiRules.Header, "M:System.Net.Http.HttpClient." + name, "requestUri")),
        .. new[] { "GetFromJsonAsync", "PostAsJsonAsync", "PutAsJsonAsync", "PatchAsJsonAsync", "DeleteFromJsonAsync" }
            .Select(name => Only(PhiRules.Header, "M:System.Net.Http.Json.HttpClientJsonExtensions." + name, "requestUri")),
        Only(PhiRules.Header, "M:System.Net.Http.HttpRequestMessage.#ctor", "requestUri"),
        Only(PhiRules.Header, "M:System.Net.WebRequest.Create", "requestUriString", "requestUri"),
    ];
}
