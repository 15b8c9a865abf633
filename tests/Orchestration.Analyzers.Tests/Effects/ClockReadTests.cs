using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.Tests.Effects;

public sealed class ClockReadTests
{
    private static DiagnosticResult Clock(int location, string api, string does = "reads the clock") =>
        EffectVerify.Found("ORCH2001", "ADR 3.1", location, api, does);

    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("DateTime.Today")]
    [InlineData("DateTimeOffset.Now")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("TimeProvider.System")]
    public Task A_property_that_reads_the_clock(string api) =>
        EffectVerify.Finds(EffectVerify.Body($$"""_ = {|#0:{{api}}|};"""), Clock(0, api));

    [Theory]
    [InlineData("TickCount")]
    [InlineData("TickCount64")]
    public Task Time_since_start(string name) =>
        EffectVerify.Finds(
            EffectVerify.Body($$"""_ = {|#0:Environment.{{name}}|};"""),
            Clock(0, $"Environment.{name}", "counts the time since the machine started"));

    [Fact]
    public Task A_time_provider_that_is_handed_in_reads_the_clock_all_the_same() => EffectVerify.Finds("""
        using System;
        class C(TimeProvider clock)
        {
            object Ask() => (clock.{|#0:GetUtcNow|}(), clock.{|#1:GetLocalNow|}(), clock.{|#2:GetTimestamp|}(), clock.{|#3:GetElapsedTime|}(1));
            TimeSpan Between(long from, long to) => clock.GetElapsedTime(from, to);
        }
        class Frozen : TimeProvider
        {
            public override DateTimeOffset GetUtcNow() => default;
            static object Ask(Frozen frozen) => frozen.{|#4:GetUtcNow|}();
        }
        """,
        Clock(0, "TimeProvider.GetUtcNow"), Clock(1, "TimeProvider.GetLocalNow"), Clock(2, "TimeProvider.GetTimestamp"),
        Clock(3, "TimeProvider.GetElapsedTime"), Clock(4, "Frozen.GetUtcNow"));

    [Fact]
    public Task What_is_done_with_a_clock_that_is_a_finding_already_is_not_a_second_one() => EffectVerify.Finds(EffectVerify.Body("""
        _ = {|#0:TimeProvider.System|}.GetUtcNow();
        var clock = {|#1:TimeProvider.System|};
        _ = clock.GetUtcNow();
        var watch = new {|#2:System.Diagnostics.Stopwatch|}();
        watch.Start();
        _ = watch.Elapsed;
        _ = {|#3:System.Diagnostics.Stopwatch.StartNew|}().ElapsedTicks;
        """),
        Clock(0, "TimeProvider.System"), Clock(1, "TimeProvider.System"),
        Clock(2, "new Stopwatch", "measures elapsed time"), Clock(3, "Stopwatch.StartNew", "measures elapsed time"));

    [Fact]
    public Task Every_member_of_a_stopwatch() => EffectVerify.Finds("""
        using System.Diagnostics;
        class C
        {
            long Read(Stopwatch watch) => watch.{|#0:ElapsedTicks|} + {|#1:Stopwatch.GetTimestamp|}() + {|#2:Stopwatch.Frequency|};
            Stopwatch Make() => {|#3:new|}();
            class Lap : Stopwatch;
            Lap Derived() => new {|#4:Lap|}();
        }
        """,
        Clock(0, "Stopwatch.ElapsedTicks", "measures elapsed time"), Clock(1, "Stopwatch.GetTimestamp", "measures elapsed time"),
        Clock(2, "Stopwatch.Frequency", "measures elapsed time"), Clock(3, "new Stopwatch", "measures elapsed time"),
        Clock(4, "new Lap", "measures elapsed time"));

    [Fact]
    public Task Wherever_code_can_stand() => EffectVerify.Finds("""
        using System;
        using static System.DateTime;
        using Moment = System.DateTimeOffset;

        class C
        {
            static readonly DateTime s_field = {|#1:DateTime.UtcNow|};
            DateTime Initialised { get; } = {|#2:UtcNow|};
            static C() { _ = {|#3:Moment.Now|}; }
            DateTime Getter { get { return {|#4:Today|}; } }
            Func<DateTime> Lambda => () => {|#5:DateTime.Now|};
            void Local() { DateTime Inner() => {|#6:DateTime.Now|}; Inner(); }
            string Text => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ {|#7:DateTime.Now|}.Hour}");
            Func<TimeProvider, DateTimeOffset> Deep = static provider => provider.{|#8:GetUtcNow|}();
            Func<DateTimeOffset> Group(TimeProvider provider) => provider.{|#9:GetUtcNow|};
            DateTimeOffset? Maybe(TimeProvider? provider) => provider?.{|#10:GetUtcNow|}();
            void Default(long moment = 0, System.Linq.Expressions.Expression<Func<DateTime>>? tree = null) => Default(tree: () => {|#11:UtcNow|});
        }
        """,
        Clock(1, "DateTime.UtcNow"), Clock(2, "DateTime.UtcNow"), Clock(3, "DateTimeOffset.Now"),
        Clock(4, "DateTime.Today"), Clock(5, "DateTime.Now"), Clock(6, "DateTime.Now"), Clock(7, "DateTime.Now"),
        Clock(8, "TimeProvider.GetUtcNow"), Clock(9, "TimeProvider.GetUtcNow"), Clock(10, "TimeProvider.GetUtcNow"),
        Clock(11, "DateTime.UtcNow"));

    [Fact]
    public Task A_top_level_statement()
    {
        var test = Verify<EffectAnalyzer>.Create("_ = {|#0:System.DateTime.UtcNow|};", role: null, Clock(0, "DateTime.UtcNow"));
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync(CancellationToken.None);
    }

    [Fact]
    public Task Names_types_and_fixed_moments_are_not_the_clock() => EffectVerify.IsSilent("""
        using System;
        /// <summary>Never asks <see cref="DateTime.UtcNow"/>.</summary>
        class C
        {
            const string Name = nameof(DateTime.UtcNow) + nameof(TimeProvider.GetUtcNow) + nameof(System.Diagnostics.Stopwatch.StartNew);
            static readonly DateTime s_epoch = DateTime.UnixEpoch;
            DateTime Later(DateTime moment) => moment.AddDays(1).Date;
            int Today => 3;
            int UtcNow() => Today;
        }
        """);

    [Fact]
    public Task The_host_may_read_the_clock() => EffectVerify.IsSilentInHost(EffectVerify.Body("_ = DateTime.UtcNow;"));

    [Theory]
    [InlineData("Orchestration")]
    [InlineData("")]
    [InlineData("Hosting")]
    public Task Any_other_role_is_the_strict_one(string role) =>
        Verify<EffectAnalyzer>.Analyzer(
            EffectVerify.Body("_ = {|#0:DateTime.UtcNow|};"), role, Clock(0, "DateTime.UtcNow"));
}
