// The few names of resilience, SDK and options packages that a violation needs, so that this project restores nothing.
namespace Polly
{
    public sealed class ResiliencePipelineBuilder;
}

namespace Azure.Core
{
    public class RetryOptions
    {
        public int MaxRetries { get; set; }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ResilienceHttpClientBuilderExtensions
    {
        public static object AddStandardResilienceHandler(object builder) => builder;
    }
}

namespace Microsoft.Extensions.Options
{
    public interface IOptionsMonitor<T>
    {
        T CurrentValue { get; }
    }
}
