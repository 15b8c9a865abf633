// The few names that the violations of family 5 need, so that this project restores nothing. The rules go by name: they
// cannot tell these from the real ones.
namespace Serilog
{
    public interface IDiagnosticContext
    {
        void Set(string propertyName, object value, bool destructureObjects = false);
    }
}

namespace Microsoft.ApplicationInsights.Extensibility.Implementation
{
    public sealed class UserContext
    {
        public string? Id { get; set; }
    }
}

namespace RabbitMQ.Client
{
    public interface IBasicProperties
    {
        string? CorrelationId { get; set; }
    }
}

namespace Microsoft.AspNetCore.OutputCaching
{
    public sealed class CacheVaryByRules
    {
        public string? CacheKeyPrefix { get; set; }
    }
}

namespace Microsoft.IdentityModel.Logging
{
    public class IdentityModelEventSource
    {
        public bool ShowPII { get; set; }
    }
}
