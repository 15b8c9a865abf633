namespace Microsoft.Extensions.DependencyInjection;

public static class ResilienceHttpClientBuilderExtensions
{
    public static object AddStandardResilienceHandler(this IHttpClientBuilder builder) => builder;

    public static object AddResilienceHandler(this IHttpClientBuilder builder, string pipelineName, Action<Polly.ResiliencePipelineBuilder, object> configure) => builder;
}
