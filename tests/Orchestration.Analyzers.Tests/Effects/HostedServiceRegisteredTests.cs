using Microsoft.CodeAnalysis.Testing;

namespace Orchestration.Analyzers.Tests.Effects;

public sealed class HostedServiceRegisteredTests
{
    private static DiagnosticResult Registered(int location, string api) =>
        EffectVerify.Found("ORCH3003", "ADR 3.2", location, api, "registers a service that runs in the background");

    private static string Composition(string members) => $$"""
        using System;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.DependencyInjection.Extensions;
        using Microsoft.Extensions.Hosting;
        static class Composition
        {
            {{members}}
        }
        """;

    private const string Collection = "ServiceCollectionServiceExtensions.";
    private const string TryAdd = "ServiceCollectionDescriptorExtensions.";
    private const string Hosted = "ServiceCollectionHostedServiceExtensions.AddHostedService";

    [Fact]
    public Task Add_hosted_service_in_every_form() => Hosting.Finds(Composition("""
            static void Add<T>(IServiceCollection services, Func<IServiceProvider, T> make) where T : class, IHostedService
            {
                services.{|#0:AddHostedService<T>|}().{|#1:AddHostedService|}(make);
                ServiceCollectionHostedServiceExtensions.{|#2:AddHostedService<T>|}(services);
                Func<IServiceCollection> later = services.{|#3:AddHostedService<T>|};
            }
        """), Registered(0, Hosted), Registered(1, Hosted), Registered(2, Hosted), Registered(3, Hosted));

    [Fact]
    public Task By_type_argument_or_typeof() => Hosting.Finds(Composition("""
            static void Add<T>(IServiceCollection services, Type type) where T : class, IHostedService
            {
                services.{|#0:AddSingleton<IHostedService, T>|}();
                services.{|#1:AddSingleton<IHostedService>|}(provider => null!);
                services.{|#2:AddSingleton|}(typeof(IHostedService), type);
                services.{|#3:AddScoped<IHostedService, T>|}();
                services.{|#4:AddTransient|}(typeof(IHostedService), provider => new object());
                services.{|#5:TryAddSingleton<IHostedService, T>|}();
                services.{|#6:TryAddTransient|}(service: typeof(IHostedService), implementationType: type);
                var contract = typeof(IHostedService);
                services.{|#7:AddSingleton|}(contract, type);
            }
        """),
        Registered(0, Collection + "AddSingleton"), Registered(1, Collection + "AddSingleton"), Registered(2, Collection + "AddSingleton"),
        Registered(3, Collection + "AddScoped"), Registered(4, Collection + "AddTransient"), Registered(5, TryAdd + "TryAddSingleton"),
        Registered(6, TryAdd + "TryAddTransient"), Registered(7, Collection + "AddSingleton"));

    [Fact]
    public Task By_descriptor_once() => Hosting.Finds(Composition("""
            static void Add<T>(IServiceCollection services, Type type) where T : class, IHostedService
            {
                services.TryAddEnumerable({|#0:ServiceDescriptor.Singleton<IHostedService, T>|}());
                services.Add({|#1:ServiceDescriptor.Singleton|}(typeof(IHostedService), type));
                services.Add(new {|#2:ServiceDescriptor|}(typeof(IHostedService), type, ServiceLifetime.Singleton));
                services.Add({|#3:ServiceDescriptor.Describe|}(typeof(IHostedService), type, ServiceLifetime.Singleton));
                ServiceDescriptor descriptor = {|#4:new|}(typeof(IHostedService), new object());
                services.Add(descriptor);
            }
        """),
        Registered(0, "ServiceDescriptor.Singleton"), Registered(1, "ServiceDescriptor.Singleton"), Registered(2, "new ServiceDescriptor"),
        Registered(3, "ServiceDescriptor.Describe"), Registered(4, "new ServiceDescriptor"));

    [Fact]
    public Task In_the_host_too() => Hosting.FindsInHost(Composition("""
            static void Add<T>(IServiceCollection services) where T : class, IHostedService => services.{|#0:AddHostedService<T>|}();
        """), Registered(0, Hosted));

    [Fact]
    public Task Other_services_are_silent() => Hosting.Finds(Composition("""
            interface IClinic;
            static void Add<T>(IServiceCollection services, ServiceDescriptor descriptor) where T : class, IClinic, IHostedService
            {
                services.AddSingleton<IClinic, T>().AddSingleton<T>().AddSingleton(typeof(IClinic), typeof(T));
                services.TryAddEnumerable(ServiceDescriptor.Singleton<IClinic, T>());
                services.Add(new ServiceDescriptor(typeof(IClinic), typeof(T), ServiceLifetime.Singleton));
                _ = descriptor.ServiceType == typeof(IHostedService);
                _ = nameof(ServiceCollectionHostedServiceExtensions.AddHostedService);
            }
        """));
}
