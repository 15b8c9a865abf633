namespace Microsoft.Extensions.DependencyInjection;

public static class PollyHttpClientBuilderExtensions
{
    public static IHttpClientBuilder AddTransientHttpErrorPolicy(this IHttpClientBuilder builder, Func<Polly.PolicyBuilder, object> configurePolicy) => builder;

    public static IHttpClientBuilder AddPolicyHandler(this IHttpClientBuilder builder, object policy) => builder;
}
