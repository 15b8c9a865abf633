namespace Orchestration.Model.Phi;

/// <content>Switches that make a library write what it would otherwise leave out or redact.</content>
public static partial class PhiCatalogue
{
    private static IEnumerable<PhiApi> Guards() =>
    [
        .. Switched(Guard.On,
            "M:Microsoft.EntityFrameworkCore.DbContextOptionsBuilder.EnableSensitiveDataLogging",
            "M:Microsoft.EntityFrameworkCore.DbContextOptionsBuilder`1.EnableSensitiveDataLogging",
            "M:Npgsql.NpgsqlLoggingConfiguration.EnableParameterLogging", "M:Npgsql.NpgsqlDataSourceBuilder.EnableParameterLogging",
            "M:Npgsql.NpgsqlSlimDataSourceBuilder.EnableParameterLogging",
            "P:Microsoft.IdentityModel.Logging.IdentityModelEventSource.ShowPII", "P:Microsoft.IdentityModel.Logging.IdentityModelEventSource.LogCompleteSecurityArtifact",
            "P:Microsoft.Extensions.Http.Diagnostics.HttpClientLoggingOptions.LogBody", "P:Microsoft.Extensions.Http.Logging.LoggingOptions.LogBody",
            "P:Grpc.AspNetCore.Server.GrpcServiceOptions.EnableDetailedErrors", "P:Microsoft.AspNetCore.SignalR.HubOptions.EnableDetailedErrors",
            "P:OpenTelemetry.Instrumentation.SqlClient.SqlClientTraceInstrumentationOptions.SetDbStatementForText",
            "P:OpenTelemetry.Instrumentation.SqlClient.SqlClientTraceInstrumentationOptions.SetDbQueryParameters",
            "P:OpenTelemetry.Instrumentation.EntityFrameworkCore.EntityFrameworkInstrumentationOptions.SetDbStatementForText",
            "P:Microsoft.ApplicationInsights.DependencyCollector.DependencyTrackingTelemetryModule.EnableSqlCommandTextInstrumentation",
            "P:Microsoft.Extensions.AI.OpenTelemetryChatClient.EnableSensitiveData", "P:Serilog.AspNetCore.RequestLoggingOptions.IncludeQueryInRequestPath"),
        .. Switched(Guard.Off,
            "P:Microsoft.Extensions.Logging.LoggerRedactionOptions.ApplyDiscriminator"),
        .. Switched(Guard.Used,
            "P:Microsoft.Extensions.Compliance.Redaction.NullRedactor.Instance", "M:Microsoft.Extensions.Compliance.Redaction.NullRedactor.#ctor",
            "P:Microsoft.Extensions.Compliance.Redaction.NullRedactorProvider.Instance", "M:Microsoft.Extensions.Compliance.Redaction.NullRedactorProvider.#ctor",
            "T:Microsoft.Extensions.Compliance.Testing.FakeRedactionServiceCollectionExtensions"),
        .. Named("NullRedactor",
            "M:Microsoft.Extensions.Compliance.Redaction.IRedactionBuilder.SetRedactor", "M:Microsoft.Extensions.Compliance.Redaction.IRedactionBuilder.SetFallbackRedactor",
            "M:Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton"),
        .. Named("NullRedactorProvider", "M:Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions.TryAddSingleton"),
        .. Named("All", "P:Microsoft.AspNetCore.HttpLogging.HttpLoggingOptions.LoggingFields"),
        .. Named("RequestBody", "P:Microsoft.AspNetCore.HttpLogging.HttpLoggingOptions.LoggingFields"),
        .. Named("None",
            "P:Microsoft.Extensions.Http.Logging.LoggingOptions.RequestPathParameterRedactionMode",
            "P:Microsoft.AspNetCore.Diagnostics.Logging.LoggingRedactionOptions.RequestPathParameterRedactionMode"),
        .. Named("System.Net.Http.DisableUriRedaction", "M:System.AppContext.SetSwitch"),
        .. Named("Switch.Microsoft.Data.SqlClient.EnableSensitiveDataLogging", "M:System.AppContext.SetSwitch"),
        .. Named("DOTNET_SYSTEM_NET_HTTP_DISABLEURIREDACTION", "M:System.Environment.SetEnvironmentVariable"),
        .. Named("OTEL_DOTNET_EXPERIMENTAL_ASPNETCORE_DISABLE_URL_QUERY_REDACTION", "M:System.Environment.SetEnvironmentVariable"),
        .. Named("OTEL_DOTNET_EXPERIMENTAL_HTTPCLIENT_DISABLE_URL_QUERY_REDACTION", "M:System.Environment.SetEnvironmentVariable"),
    ];

    private static IEnumerable<PhiApi> Switched(Guard guard, params string[] ids) => ids.Select(id => new PhiApi(id, Guard: guard));

    private static IEnumerable<PhiApi> Named(string argument, params string[] ids) => ids.Select(id => new PhiApi(id, Guard: Guard.Named, Argument: argument));
}
