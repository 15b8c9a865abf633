namespace Violations.ResilienceRegistration;

public static class Clients
{
    public static void Configure(object builder) =>
        Microsoft.Extensions.DependencyInjection.ResilienceHttpClientBuilderExtensions.AddStandardResilienceHandler(builder); // ORCH7002
}
