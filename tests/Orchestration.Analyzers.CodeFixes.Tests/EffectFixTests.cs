using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.CodeFixes.Tests;

public sealed class EffectFixTests
{
    [Fact]
    public Task A_misspelt_operation_is_the_allowed_one() => Fix<EffectAnalyzer, OperationNotAllowlistedFix>.Mends(
        """enum E { [Write([|"comm.create_notification"|])] A, [Write([|"comm.send_message@v2"|])] B }""",
        """enum E { [Write("comm.create_notification@v1")] A, [Write("comm.send_message@v1")] B }""");

    [Fact]
    public Task Another_operation_is_left_to_its_author() =>
        Fix<EffectAnalyzer, OperationNotAllowlistedFix>.OffersNothing("""enum E { [Write([|"case.close@v1"|])] A }""");

    [Fact]
    public Task Registrations_are_removed() => Fix<EffectAnalyzer, HostedServiceRegisteredFix>.Mends(
        Composition("""
            services.[|AddHostedService<Worker>|]();
            services.AddOther().[|AddHostedService<Worker>|]().AddOther();
            services.AddOther().[|AddHostedService<Worker>|]();
            services.[|AddSingleton<IHostedService, Worker>|]();
            services.Add([|ServiceDescriptor.Singleton<IHostedService, Worker>|]());
            services.Add(new [|ServiceDescriptor|](typeof(IHostedService)));
            return services.AddOther();
        """),
        Composition("""
        services.AddOther().AddOther();
            services.AddOther();
            return services.AddOther();
        """), "Remove the registration");

    [Fact]
    public Task A_registration_that_is_passed_on_is_left_to_its_author() => Fix<EffectAnalyzer, HostedServiceRegisteredFix>.OffersNothing(
        Composition("var add = (System.Func<IServiceCollection>)services.[|AddHostedService<Worker>|]; return add();"));

    private static string Composition(string statements) => $$"""
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;
        static class Composition
        {
            static IServiceCollection Compose(IServiceCollection services)
            {
            {{statements}}
            }
        }
        abstract class Worker;
        namespace Microsoft.Extensions.Hosting { public interface IHostedService; }
        namespace Microsoft.Extensions.DependencyInjection
        {
            public interface IServiceCollection { void Add(ServiceDescriptor descriptor); }
            public class ServiceDescriptor(System.Type type)
            {
                public System.Type Type => type;
                public static ServiceDescriptor Singleton<TService, TImplementation>() => new(typeof(TService));
            }
            public static class Other { public static IServiceCollection AddOther(this IServiceCollection services) => services; }
            public static class ServiceCollectionHostedServiceExtensions { public static IServiceCollection AddHostedService<T>(this IServiceCollection services) => services; }
            public static class ServiceCollectionServiceExtensions { public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services) => services; }
        }
        """;
}
