using Microsoft.CodeAnalysis.Testing;

namespace Orchestration.Analyzers.Tests.Effects;

public sealed class HostedServiceDeclaredTests
{
    private static DiagnosticResult Declared(int location, string type) =>
        EffectVerify.Found("ORCH3002", "ADR 3.2", location, type, "runs in the background for as long as its host does");

    private const string Source = """
        using Microsoft.Extensions.Hosting;
        using System.Threading;
        using System.Threading.Tasks;
        class {|#0:Direct|} : IHostedService
        {
            public Task StartAsync(CancellationToken token) => Task.CompletedTask;
            public Task StopAsync(CancellationToken token) => Task.CompletedTask;
        }
        partial class {|#1:Worker|} : BackgroundService
        {
            protected override Task ExecuteAsync(CancellationToken token) => Task.CompletedTask;
        }
        partial class Worker { }
        abstract class {|#2:Lifecycle|} : IHostedLifecycleService
        {
            public Task StartAsync(CancellationToken token) => Task.CompletedTask;
            public Task StopAsync(CancellationToken token) => Task.CompletedTask;
        }
        sealed class {|#3:Inherited|} : Lifecycle;
        record {|#4:Record|} : IHostedService
        {
            public Task StartAsync(CancellationToken token) => Task.CompletedTask;
            public Task StopAsync(CancellationToken token) => Task.CompletedTask;
        }
        class Outer<T> { class {|#5:Nested|} : Direct; }
        """;

    private static readonly DiagnosticResult[] s_expected =
    [
        Declared(0, "Direct"), Declared(1, "Worker"), Declared(2, "Lifecycle"), Declared(3, "Inherited"),
        Declared(4, "Record"), Declared(5, "Nested"),
    ];

    [Fact]
    public Task Each_type_once_at_its_name() => Hosting.Finds(Source, s_expected);

    [Fact]
    public Task In_the_host_too() => Hosting.FindsInHost(Source, s_expected);

    [Fact]
    public Task A_contract_a_user_and_a_namesake_are_silent() => Hosting.Finds("""
        using Microsoft.Extensions.Hosting;
        interface INamed : IHostedService { string Name { get; } }
        class Reader(IHostedService service) { public IHostedService Service => service; }
        class Mine : Own.IHostedService { }
        namespace Own { interface IHostedService { } }
        """);
}
