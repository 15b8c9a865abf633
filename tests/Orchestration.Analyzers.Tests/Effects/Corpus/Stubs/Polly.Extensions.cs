using Polly;

namespace Microsoft.Extensions.DependencyInjection;

public static class PollyServiceCollectionExtensions
{
    public static IServiceCollection AddResiliencePipeline<TKey>(this IServiceCollection services, TKey key, Action<ResiliencePipelineBuilder> configure)
        where TKey : notnull => services;
}
