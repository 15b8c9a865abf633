using Orchestration.Model.Effects;

namespace Orchestration.Model.Tests.Effects;

/// <summary>A faulty entry is left out and told of; the shipped catalogue has none.</summary>
public sealed class CatalogueLoaderTests
{
    private static readonly EffectRule s_rule = new("ORCH2001", "ADR 3.1", EffectKinds.Clock, HostReach.Ports);

    private static LoadedCatalogue Load(params Effect[] effects) => CatalogueLoader.Load(effects, [], ["ORCH2001"]);

    private static Effect Row(string id) => new(id, s_rule, "reads the clock");

    [Fact]
    public void The_shipped_catalogue_has_no_faults() => Assert.Empty(EffectCatalogue.Loaded.Faults);

    [Fact]
    public void Rules_are_listed_once_in_order()
    {
        var ids = EffectCatalogue.Rules.Select(rule => rule.Id).ToArray();
        Assert.Distinct(ids);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Theory]
    [InlineData("T:System.DateTime")]
    [InlineData("T:System.Func`17")]
    [InlineData("T:A.B`1.C`2")]
    [InlineData("M:A.B.#ctor")]
    [InlineData("M:A.B.C()")]
    [InlineData("M:A.B.C(System.Int32,System.String[],System.Byte@,System.Func{System.Int32,``0})")]
    [InlineData("M:A.B.C``1(``0[0:,0:])")]
    [InlineData("M:A.B.op_Implicit(System.Int32)~System.Int64")]
    [InlineData("P:A.B.Item(System.Int32)")]
    [InlineData("F:A.B.c_d")]
    [InlineData("E:A.B.Done")]
    [InlineData("N:A")]
    [InlineData("A:Azure.Core.Amqp")]
    public void A_documentation_id_passes(string id) => Assert.Empty(Load(Row(id)).Faults);

    [Theory]
    [InlineData("")]
    [InlineData("T")]
    [InlineData("T:")]
    [InlineData("T:System.")]
    [InlineData("T:.System")]
    [InlineData("T:System.List<T>")]
    [InlineData("X:System.DateTime")]
    [InlineData("System.DateTime")]
    [InlineData("M:Main")]
    [InlineData("M:A.B.C(")]
    [InlineData("M:A.B.C(int x)")]
    [InlineData("N:A.B`1")]
    [InlineData("A:A B")]
    [InlineData(" T:A")]
    public void Anything_else_is_a_fault(string id)
    {
        var loaded = Load(Row(id));
        Assert.Empty(loaded.Effects);
        Assert.Equal(new CatalogueFault(id, "no documentation id"), Assert.Single(loaded.Faults));
    }

    [Fact]
    public void A_second_entry_is_a_fault_of_either_kind()
    {
        var loaded = CatalogueLoader.Load([Row("T:A"), Row("T:B"), Row("T:A")], [new("T:B"), new("T:C"), new("T:C")], ["ORCH2001"]);
        Assert.Equal(["T:A", "T:B"], loaded.Effects.Select(effect => effect.Id));
        Assert.Equal(["T:C"], loaded.Pure.Select(entry => entry.Id));
        Assert.Equal(["T:A", "T:B", "T:C"], loaded.Faults.Select(fault => fault.Id));
    }

    [Fact]
    public void An_unknown_rule_is_a_fault() =>
        Assert.Equal("no rule is called 'ORCH2999'", Assert.Single(Load(Row("T:A") with { Rule = s_rule with { Id = "ORCH2999" } }).Faults).Reason);

    [Fact]
    public void What_says_nothing_is_a_fault() => Assert.Equal(4, Load(
        Row("T:A") with { Does = "" }, Row("T:B") with { Package = "" }, Row("T:C") with { Rule = s_rule with { Clause = "" } }, Row("T:D") with { Kinds = EffectKinds.None }).Faults.Count);

    [Fact]
    public void Only_a_type_has_a_scope() => Assert.Single(Load(Row("M:A.B") with { Scope = EffectScope.Family }).Faults);

    [Theory]
    [InlineData("T:A.B`1", "A.B`1", "", false)]
    [InlineData("M:A.B.#ctor", "A.B", ".ctor", false)]
    [InlineData("M:A.B.C", "A.B", "C", false)]
    [InlineData("M:A.B.C()", "A.B", "C", true)]
    [InlineData("M:A.B.C``1(System.Func{``0,System.Int32})", "A.B", "C", true)]
    [InlineData("P:A.B`1.Item(System.Int32)", "A.B`1", "Item", true)]
    [InlineData("N:A.B", "", "", false)]
    [InlineData("A:A.B", "", "", false)]
    public void Names_are_read_from_the_id(string id, string type, string member, bool overload)
    {
        var row = Row(id);
        Assert.Equal((type, member, overload), (row.TypeName, row.MemberName, row.IsOverload));
    }

    [Fact]
    public void A_port_may_never_cache_retry_or_run_on() => Assert.All(PortEffects.All, port => Assert.Equal(
        EffectKinds.None, port.Allowed & (EffectKinds.Cache | EffectKinds.Retry | EffectKinds.Background | EffectKinds.Timer | EffectKinds.Agent | EffectKinds.Authoring)));
}
