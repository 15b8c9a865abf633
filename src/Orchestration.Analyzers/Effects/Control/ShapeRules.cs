using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <summary>The effects that no name shows, only the shape of the code; what the catalogue is for the others.</summary>
internal static class ShapeRules
{
    public static readonly Effect SortedByCulture = Make("ORCH2005", "ADR 3.1", EffectKinds.Culture, HostReach.Ports, "puts text in the order of the current culture");
    public static readonly Effect UnorderedIteration = Make("ORCH2007", "ADR 3.1", EffectKinds.Order, HostReach.Ports, "hands its elements on in an order that it does not promise");
    public static readonly Effect MutableStatic = Make("ORCH2009", "ADR 3.1", EffectKinds.State, HostReach.Nowhere, "is state that outlives the run");
    public static readonly Effect AsyncVoid = Make("ORCH3006", "ADR 3.2", EffectKinds.Background, HostReach.Everywhere, "returns before it is done, and nobody can wait for it");
    public static readonly Effect AbandonedTask = Make("ORCH3006", "ADR 3.2", EffectKinds.Background, HostReach.Everywhere, "starts what nobody waits for");
    public static readonly Effect EventDeclared = Make("ORCH3010", "ADR 3.2", EffectKinds.Background, HostReach.Nowhere, "lets whoever subscribes run code that no policy has allowed");
    public static readonly Effect Finalizer = Make("ORCH3011", "ADR 3.2", EffectKinds.Background, HostReach.Everywhere, "runs when the garbage collector says so");
    public static readonly Effect ModuleInitializer = Make("ORCH3011", "ADR 3.2", EffectKinds.Background, HostReach.Everywhere, "runs when the assembly is loaded");
    public static readonly Effect EndlessLoop = Make("ORCH3016", "ADR 3.2", EffectKinds.Background, HostReach.Everywhere, "goes on without a trigger");
    public static readonly Effect WaitingLoop = Make("ORCH3016", "ADR 3.2", EffectKinds.Background, HostReach.Everywhere, "waits and starts again");
    public static readonly Effect StaticMemo = Make("ORCH6007", "CP-19", EffectKinds.Cache, HostReach.Everywhere, "keeps an answer for the next run");
    public static readonly Effect RetryLoop = Make("ORCH7004", "ADR 4, CP-20", EffectKinds.Retry, HostReach.Everywhere, "catches a failure and tries again");
    public static readonly Effect Resent = Make("ORCH7004", "ADR 4, CP-20", EffectKinds.Retry, HostReach.Everywhere, "passes a message on more than once");
    public static readonly Effect PortFallback = Make("ORCH7005", "ADR 4, CP-20", EffectKinds.Retry, HostReach.Everywhere, "turns a failure of a port into another answer");
    public static readonly Effect Dynamic = Make("ORCH8008", "ADR 4, CP-18", EffectKinds.Authoring, HostReach.Everywhere, "leaves what is called to the run");
    public static readonly Effect Native = Make("ORCH8010", "ADR 4, CP-18", EffectKinds.Native, HostReach.Everywhere, "calls code that no build has seen");
    public static readonly Effect FunctionPointer = Make("ORCH8010", "ADR 4, CP-18", EffectKinds.Native, HostReach.Everywhere, "calls whatever code it points to");
    public static readonly Effect Unclassified = Make("ORCH2100", "ADR 3.1", EffectKinds.None, HostReach.Nowhere, "is not known to depend on its arguments alone");

    private static Effect Make(string rule, string clause, EffectKinds kinds, HostReach inHost, string does) =>
        new("X:", new EffectRule(rule, clause, kinds, inHost), does);
}
