using Microsoft.CodeAnalysis.Testing;
using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.Tests.Effects;

/// <summary>The hosting and injection types that the rules match, by the names and signatures of the real ones.</summary>
internal static class Hosting
{
    public const string Stubs = """
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Microsoft.Extensions.Hosting
        {
            public interface IHostedService { Task StartAsync(CancellationToken token); Task StopAsync(CancellationToken token); }
            public interface IHostedLifecycleService : IHostedService { }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            using Microsoft.Extensions.Hosting;
            public interface IServiceCollection : IList<ServiceDescriptor> { }
            public enum ServiceLifetime { Singleton }
            public class ServiceDescriptor
            {
                public ServiceDescriptor(Type serviceType, Type implementationType, ServiceLifetime lifetime) { }
                public ServiceDescriptor(Type serviceType, object instance) { }
                public Type ServiceType => null!;
                public static ServiceDescriptor Singleton<TService, TImplementation>() => null!;
                public static ServiceDescriptor Singleton(Type service, Type implementationType) => null!;
                public static ServiceDescriptor Describe(Type serviceType, Type implementationType, ServiceLifetime lifetime) => null!;
            }
            public static class ServiceCollectionServiceExtensions
            {
                public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services) => services;
                public static IServiceCollection AddSingleton<TService>(this IServiceCollection services) => services;
                public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> factory) => services;
                public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, Type implementationType) => services;
                public static IServiceCollection AddScoped<TService, TImplementation>(this IServiceCollection services) => services;
                public static IServiceCollection AddTransient(this IServiceCollection services, Type serviceType, Func<IServiceProvider, object> factory) => services;
            }
            public static class ServiceCollectionHostedServiceExtensions
            {
                public static IServiceCollection AddHostedService<T>(this IServiceCollection services) where T : class, IHostedService => services;
                public static IServiceCollection AddHostedService<T>(this IServiceCollection services, Func<IServiceProvider, T> factory) where T : class, IHostedService => services;
            }
        }

        namespace Microsoft.Extensions.DependencyInjection.Extensions
        {
            public static class ServiceCollectionDescriptorExtensions
            {
                public static void TryAddEnumerable(this IServiceCollection services, ServiceDescriptor descriptor) { }
                public static void TryAddSingleton<TService, TImplementation>(this IServiceCollection collection) { }
                public static void TryAddTransient(this IServiceCollection collection, Type service, Type implementationType) { }
            }
        }
        """;

    // In the library the base class is compiled already; in source it would be a finding of its own.
    private const string BackgroundService = """
        namespace Microsoft.Extensions.Hosting
        {
            public abstract class {|#99:BackgroundService|} : IHostedService
            {
                public System.Threading.Tasks.Task StartAsync(System.Threading.CancellationToken token) => null!;
                public System.Threading.Tasks.Task StopAsync(System.Threading.CancellationToken token) => null!;
                protected abstract System.Threading.Tasks.Task ExecuteAsync(System.Threading.CancellationToken token);
            }
        }
        """;

    public static Task Finds(string source, params DiagnosticResult[] expected) => Run(source, null, expected);

    public static Task FindsInHost(string source, params DiagnosticResult[] expected) => Run(source, "Host", expected);

    private static Task Run(string source, string? role, DiagnosticResult[] expected)
    {
        var test = Verify<EffectAnalyzer>.Create(source, role, expected);
        test.TestState.Sources.Add(Stubs);
        test.TestState.Sources.Add(BackgroundService);
        test.ExpectedDiagnostics.Add(EffectVerify.Found(
            "ORCH3002", "ADR 3.2", 99, "BackgroundService", "runs in the background for as long as its host does"));
        return test.RunAsync(CancellationToken.None);
    }
}
