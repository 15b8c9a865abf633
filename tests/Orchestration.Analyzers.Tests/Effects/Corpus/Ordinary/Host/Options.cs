using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Clinic.Api;

public sealed class ClinicOptions
{
    public string Name { get; set; } = "";

    public Uri? Capacity { get; set; }

    public int PageSize { get; set; } = 20;
}

public sealed class ClinicOptionsCheck : IValidateOptions<ClinicOptions>
{
    public ValidateOptionsResult Validate(string? name, ClinicOptions options) =>
        options.PageSize is > 0 and <= 100 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail("PageSize");
}

public static class ClinicOptionsRegistration
{
    public static IServiceCollection AddClinicOptions(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<ClinicOptions>(options => options.Name = configuration["Clinic:Name"] ?? "");
        services.AddSingleton<IValidateOptions<ClinicOptions>, ClinicOptionsCheck>();
        return services;
    }
}
