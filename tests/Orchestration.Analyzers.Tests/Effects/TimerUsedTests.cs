using Microsoft.CodeAnalysis.Testing;

namespace Orchestration.Analyzers.Tests.Effects;

public sealed class TimerUsedTests
{
    private static DiagnosticResult Timer(int location, string api) =>
        EffectVerify.Found("ORCH3001", "ADR 3.2", location, api, "runs code when a time has passed");

    private const string Forms = """
        namespace System.Windows.Forms { public class Timer { public void Start() { } } }
        namespace System.Windows.Threading { public class DispatcherTimer { public void Start() { } } }
        """;

    [Fact]
    public Task Timers_of_every_kind() => EffectVerify.Finds($$"""
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        class C
        {
            object A() => new {|#0:Timer|}(_ => { }, null, 0, 1);
            object B() => new {|#1:System.Timers.Timer|}(100);
            PeriodicTimer D() => {|#2:new|}(TimeSpan.FromSeconds(1));
            ITimer E(TimeProvider clock) => clock.{|#3:CreateTimer|}(_ => { }, null, default, default);
            Task F() => {|#4:Task.Delay|}(5);
            object G() => new {|#5:System.Windows.Forms.Timer|}();
            object H() => new {|#6:System.Windows.Threading.DispatcherTimer|}();
        }
        {{Forms}}
        """,
        Timer(0, "new Timer"), Timer(1, "new Timer"), Timer(2, "new PeriodicTimer"), Timer(3, "TimeProvider.CreateTimer"),
        Timer(4, "Task.Delay"), Timer(5, "new Timer"), Timer(6, "new DispatcherTimer"));

    [Fact]
    public Task Derived_timers_and_implementations() => EffectVerify.Finds("""
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        class MyTimer : System.Timers.Timer { public MyTimer() : base(5) { } }
        sealed class Fake : ITimer
        {
            public bool Change(TimeSpan due, TimeSpan period) => true;
            public void Dispose() { }
            public ValueTask DisposeAsync() => default;
        }
        class C
        {
            object A() => new {|#0:MyTimer|}();
            object B() => new {|#1:Fake|}();
            bool D(ITimer timer) => timer.{|#2:Change|}(default, default);
            void E(MyTimer timer) => timer.{|#3:Elapsed|} += (_, _) => { };
            Func<int, Task> F = {|#4:Task.Delay|};
        }
        """,
        Timer(0, "new MyTimer"), Timer(1, "new Fake"), Timer(2, "ITimer.Change"), Timer(3, "Timer.Elapsed"), Timer(4, "Task.Delay"));

    [Fact]
    public Task Setting_a_timer_up_is_one_finding() => EffectVerify.Finds(EffectVerify.Body("""
        using var timer = new {|#0:PeriodicTimer|}(TimeSpan.FromSeconds(1));
        while (await timer.WaitForNextTickAsync())
        {
        }
        var other = new {|#1:System.Timers.Timer|} { Interval = 5, Enabled = true };
        other.Elapsed += (_, _) => { };
        other.Start();
        """), Timer(0, "new PeriodicTimer"), Timer(1, "new Timer"));

    [Fact]
    public Task The_host_has_no_timers_either() =>
        EffectVerify.FindsInHost(EffectVerify.Body("await {|#0:Task.Delay|}(1);"), Timer(0, "Task.Delay"));

    [Fact]
    public Task Waiting_for_a_task_and_namesakes_are_silent() => EffectVerify.IsSilent("""
        using System;
        using System.Threading.Tasks;
        class C
        {
            Task A(Task other) => Task.WhenAll(other, Task.CompletedTask);
            string B() => nameof(Task.Delay) + nameof(System.Threading.Timer);
            class Timer { public Timer(int value) { } }
            object E() => new Timer(3);
        }
        """);
}
