using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Tests.Effects;

/// <summary>For every rule of the catalogue: a member that breaks it, and its nearest neighbour that does not.</summary>
public sealed class NeighbourTests
{
    public static TheoryData<string, string, string> Pairs() => new()
    {
        { "ORCH2004", "int A() => Environment.ProcessorCount;", "int A(int processors) => processors;" },
        { "ORCH2004", "object A() => System.Runtime.InteropServices.RuntimeInformation.OSDescription;", "object A() => typeof(Environment);" },
        { "ORCH2005", "string A(int n) => n.ToString();", "string A(int n) => n.ToString(System.Globalization.CultureInfo.InvariantCulture);" },
        { "ORCH2005", "bool A(string s) => s.StartsWith(\"x\");", "bool A(string s) => s.StartsWith('x');" },
        { "ORCH2005", "int A(string s) => int.Parse(s);", "int A(string s) => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture);" },
        { "ORCH2005", "string A(string s) => s.ToUpper();", "string A(string s) => s.ToUpperInvariant();" },
        { "ORCH2006", "Task A(Task a, Task b) => Task.WhenAny(a, b);", "Task A(Task a, Task b) => Task.WhenAll(a, b);" },
        { "ORCH2006", "async Task A(Task a) => await a.ConfigureAwait(false);", "[System.CodeDom.Compiler.GeneratedCode(\"Orchestration.Analyzers\", \"1\")] async Task A(Task a) => await a.ConfigureAwait(false);" },
        { "ORCH2008", "int A(string s) => s.GetHashCode();", "public override int GetHashCode() => HashCode.Combine(1, \"a\".GetHashCode());" },
        { "ORCH2010", "object? A(ThreadLocal<object> own) => own.Value;", "object? A(Lazy<object>? own) => null;" },
        { "ORCH2011", "double A(double x) => Math.Sin(x);", "double A(double x) => Math.Sqrt(x);" },
        { "ORCH2012", "string[] A() => Directory.GetFiles(\".\");", "string A(string path) => Path.GetExtension(path);" },
        { "ORCH3004", "object A(ThreadStart run) => new Thread(run);", "object A(Action run) => run;" },
        { "ORCH3005", "Task A() => Task.Run(() => { });", "Task A() => Task.FromResult(1);" },
        { "ORCH3007", "object A() => System.Threading.Channels.Channel.CreateUnbounded<int>();", "object A() => new Queue<int>();" },
        { "ORCH3008", "object A(IObservable<int> o, IObserver<int> r) => o.Subscribe(r);", "object A(IObservable<int> o) => o;" },
        { "ORCH3009", "void A(EventHandler h) => AppDomain.CurrentDomain.ProcessExit += h;", "string A() => nameof(AppDomain.ProcessExit);" },
        { "ORCH3012", "object A() => NCrontab.CrontabSchedule.Parse(\"* * * * *\");", "string A() => \"* * * * *\";" },
        { "ORCH3013", "abstract class B : MassTransit.IConsumer<int>;", "interface IConsumer<T>; abstract class B : IConsumer<int>;" },
        { "ORCH3014", "abstract class B : Orleans.Grain;", "abstract class Grain; abstract class B : Grain;" },
        { "ORCH3015", "object A(Microsoft.Extensions.AI.IChatClient chat) => chat.Ask(\"\");", "object A(Func<string, object> chat) => chat(\"\");" },
        { "ORCH3017", "object A() => new System.Net.HttpListener();", "string A() => nameof(System.Net.HttpListener);" },
        { "ORCH3018", "object A(object services) => Hangfire.HangfireServiceCollectionExtensions.AddHangfire(services);", "object AddHangfire(object services) => services; object A(object s) => AddHangfire(s);" },
        { "ORCH4006", "object A() => new System.Net.Mail.SmtpClient();", "object A() => new System.Net.Mail.MailAddress(\"a@b\");" },
        { "ORCH4007", "void A(DotNetCore.CAP.ICapPublisher p) => p.Publish(\"\");", "void Publish(string s) { } void A() => Publish(\"\");" },
        { "ORCH4008", "object A(Amazon.S3.IAmazonS3 s) => s.PutObjectAsync(\"\");", "object PutObjectAsync(string s) => s; object A() => PutObjectAsync(\"\");" },
        { "ORCH4009", "void A() => Microsoft.Win32.Registry.SetValue(\"k\", \"v\", 1);", "object? A() => Microsoft.Win32.Registry.GetValue(\"k\", \"v\", 1);" },
        { "ORCH4010", "object? A() => System.Diagnostics.Process.Start(\"x\");", "string A() => nameof(System.Diagnostics.Process.Start);" },
        { "ORCH4011", "object A() => new System.Net.Sockets.TcpClient();", "object A() => System.Net.IPAddress.Loopback;" },
        { "ORCH4012", "void A() => Environment.SetEnvironmentVariable(\"a\", \"b\");", "string? A() => Environment.GetEnvironmentVariable(\"a\");" },
        { "ORCH4013", "void A() => System.Diagnostics.Debug.WriteLine(1);", "void A(StringWriter writer) => writer.WriteLine(1);" },
        { "ORCH6001", "object? A(Microsoft.Extensions.Caching.Memory.IMemoryCache c) => c.Get(\"\");", "object? A(Dictionary<string, object> c) => c[\"\"];" },
        { "ORCH6002", "object? A(Microsoft.Extensions.Caching.Distributed.IDistributedCache c) => c.Get(\"\");", "object? Get(string key) => key; object? A() => Get(\"\");" },
        { "ORCH6003", "object A() => new Microsoft.AspNetCore.OutputCaching.OutputCacheOptions();", "class OutputCacheOptions; object A() => new OutputCacheOptions();" },
        { "ORCH6004", "object A(ZiggyCreatures.Caching.Fusion.IFusionCache c) => c.GetOrDefault(\"\");", "object A(Dictionary<string, object> c) => c.GetValueOrDefault(\"\")!;" },
        { "ORCH6005", "object A(Microsoft.Extensions.DependencyInjection.IServiceCollection s) => Microsoft.Extensions.DependencyInjection.MemoryCacheServiceCollectionExtensions.AddMemoryCache(s);", "object AddMemoryCache(object s) => s; object A(object s) => AddMemoryCache(s);" },
        { "ORCH6006", "object A() => new Lazy<int>(() => 1);", "object A(Func<int> make) => make();" },
        { "ORCH7001", "object A() => new Polly.ResiliencePipelineBuilder();", "class ResiliencePipelineBuilder; object A() => new ResiliencePipelineBuilder();" },
        { "ORCH7002", "object A(object b) => Microsoft.Extensions.DependencyInjection.ResilienceHttpClientBuilderExtensions.AddStandardResilienceHandler(b);", "object AddStandardResilienceHandler(object b) => b; object A(object b) => AddStandardResilienceHandler(b);" },
        { "ORCH7003", "void A(Azure.Core.RetryOptions r) => r.MaxRetries = 3;", "void A(Azure.Core.RetryOptions r) => r.MaxRetries = 0;" },
        { "ORCH7003", "object A(int n) => new Azure.Core.RetryOptions { MaxRetries = n };", "object A() => new Azure.Core.RetryOptions { MaxRetries = 0 };" },
        { "ORCH8004", "object A() => new System.Reflection.Emit.DynamicMethod(\"A\", null, null);", "object A() => System.Reflection.Emit.OpCodes.Ret;" },
        { "ORCH8005", "object A() => System.Reflection.Assembly.Load(\"x\");", "object A() => typeof(string).Assembly;" },
        { "ORCH8006", "object? A(System.Reflection.MethodInfo m) => m.Invoke(null, null);", "string A(System.Reflection.MethodInfo m) => m.Name;" },
        { "ORCH8007", "object? A(Type t) => Activator.CreateInstance(t);", "object A() => Activator.CreateInstance<object>();" },
        { "ORCH8009", "int A(nint p) => System.Runtime.InteropServices.Marshal.ReadInt32(p);", "int A(int p) => p;" },
        { "ORCH8011", "int A(Microsoft.Extensions.Options.IOptionsMonitor<int> o) => o.CurrentValue;", "interface IOptions<T> { T Value { get; } } int A(IOptions<int> o) => o.Value;" },
        { "ORCH8012", "int A() => System.Text.Json.JsonSerializer.Deserialize<int>(\"1\");", "string A() => System.Text.Json.JsonSerializer.Serialize(1);" },
    };

    [Theory, MemberData(nameof(Pairs))]
    public void Fires_here_and_not_next_door(string id, string breaks, string keeps)
    {
        Assert.Single(Findings(id, breaks));
        Assert.Empty(Findings(id, keeps));
    }

    private static IEnumerable<Diagnostic> Findings(string id, string member)
    {
        var compilation = Violations.Compile($"#nullable enable\npartial class C {{ {member} }}", Violations.Stubs);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return Violations.Analyze(compilation).Where(finding => finding.Id == id);
    }
}
