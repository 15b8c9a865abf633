namespace Orchestration.Model.Effects;

/// <summary>The rules that the catalogue's entries break. Rules about the shape of code, which no name shows, are not here.</summary>
internal static class EffectRules
{
    public static readonly EffectRule Clock = Determinism("ORCH2001", EffectKinds.Clock);
    public static readonly EffectRule Randomness = Determinism("ORCH2002", EffectKinds.Random);
    public static readonly EffectRule NewGuid = Determinism("ORCH2003", EffectKinds.Identity);
    public static readonly EffectRule Environment = Determinism("ORCH2004", EffectKinds.Environment);
    public static readonly EffectRule Culture = Determinism("ORCH2005", EffectKinds.Culture);
    public static readonly EffectRule Scheduling = Determinism("ORCH2006", EffectKinds.Scheduling);
    public static readonly EffectRule HashCode = Determinism("ORCH2008", EffectKinds.Hash);
    public static readonly EffectRule Ambient = Determinism("ORCH2010", EffectKinds.State);
    public static readonly EffectRule Floating = Determinism("ORCH2011", EffectKinds.Floating);
    public static readonly EffectRule OutsideRead = Determinism("ORCH2012", EffectKinds.Read);

    public static readonly EffectRule Timer = Autonomy("ORCH3001", EffectKinds.Timer);
    public static readonly EffectRule HostedService = Autonomy("ORCH3002", EffectKinds.Background);
    public static readonly EffectRule HostedServiceRegistration = Autonomy("ORCH3003", EffectKinds.Background);
    public static readonly EffectRule Thread = Autonomy("ORCH3004", EffectKinds.Background);
    public static readonly EffectRule StartedTask = Autonomy("ORCH3005", EffectKinds.Background);
    public static readonly EffectRule Queue = Autonomy("ORCH3007", EffectKinds.Background);
    public static readonly EffectRule Reactive = Autonomy("ORCH3008", EffectKinds.Background);
    public static readonly EffectRule Hook = Autonomy("ORCH3009", EffectKinds.Background);
    public static readonly EffectRule Scheduler = Autonomy("ORCH3012", EffectKinds.Timer | EffectKinds.Background);
    public static readonly EffectRule Consumer = Autonomy("ORCH3013", EffectKinds.Background);
    public static readonly EffectRule Platform = Autonomy("ORCH3014", EffectKinds.Background);
    public static readonly EffectRule Agent = Autonomy("ORCH3015", EffectKinds.Agent);
    public static readonly EffectRule Listener = new("ORCH3017", "ADR 3.2", EffectKinds.Background, HostReach.Ports);
    public static readonly EffectRule PlatformRegistration = Autonomy("ORCH3018", EffectKinds.Background);

    public static readonly EffectRule FileWrite = Write("ORCH4002", EffectKinds.WriteFile);
    public static readonly EffectRule DatabaseWrite = Write("ORCH4003", EffectKinds.WriteDatabase);
    public static readonly EffectRule HttpWrite = Write("ORCH4004", EffectKinds.WriteNetwork);
    public static readonly EffectRule Mail = Write("ORCH4006", EffectKinds.WriteNetwork);
    public static readonly EffectRule Publish = Write("ORCH4007", EffectKinds.WriteMessage);
    public static readonly EffectRule StoreWrite = Write("ORCH4008", EffectKinds.WriteStore);
    public static readonly EffectRule RegistryWrite = Write("ORCH4009", EffectKinds.WriteMachine);
    public static readonly EffectRule ProcessStart = Write("ORCH4010", EffectKinds.WriteMachine);
    public static readonly EffectRule Socket = Write("ORCH4011", EffectKinds.WriteNetwork);
    public static readonly EffectRule EnvironmentWrite = Write("ORCH4012", EffectKinds.WriteMachine);
    public static readonly EffectRule Log = new("ORCH4013", "ADR 4", EffectKinds.Log, HostReach.Nowhere);

    public static readonly EffectRule MemoryCache = Caching("ORCH6001", HostReach.Ports);
    public static readonly EffectRule DistributedCache = Caching("ORCH6002", HostReach.Ports);
    public static readonly EffectRule OutputCache = Caching("ORCH6003", HostReach.Everywhere);
    public static readonly EffectRule LibraryCache = Caching("ORCH6004", HostReach.Ports);
    public static readonly EffectRule CacheRegistration = Caching("ORCH6005", HostReach.Everywhere);
    public static readonly EffectRule Lazy = Caching("ORCH6006", HostReach.Ports);

    public static readonly EffectRule Resilience = Boundary("ORCH7001", HostReach.Ports);
    public static readonly EffectRule ResilienceRegistration = Boundary("ORCH7002", HostReach.Everywhere);
    public static readonly EffectRule SdkRetry = Boundary("ORCH7003", HostReach.Everywhere);

    public static readonly EffectRule CompiledExpression = Authoring("ORCH8001");
    public static readonly EffectRule RulesEngine = Authoring("ORCH8002");
    public static readonly EffectRule ScriptHost = Authoring("ORCH8003");
    public static readonly EffectRule EmittedCode = Authoring("ORCH8004");
    public static readonly EffectRule LoadedAssembly = Authoring("ORCH8005");
    public static readonly EffectRule Reflection = Authoring("ORCH8006");
    public static readonly EffectRule Activation = Authoring("ORCH8007");
    public static readonly EffectRule ForcedAccess = Authoring("ORCH8009", EffectKinds.Authoring | EffectKinds.Native);
    public static readonly EffectRule Reload = Authoring("ORCH8011", EffectKinds.Authoring | EffectKinds.Read, HostReach.Ports);
    public static readonly EffectRule RulesFromData = Authoring("ORCH8012", EffectKinds.Authoring, HostReach.Nowhere);

    private static EffectRule Determinism(string id, EffectKinds kinds) => new(id, "ADR 3.1", kinds, HostReach.Ports);

    private static EffectRule Autonomy(string id, EffectKinds kinds) => new(id, "ADR 3.2", kinds, HostReach.Everywhere);

    private static EffectRule Write(string id, EffectKinds kinds) => new(id, "ADR 4, CP-17", kinds, HostReach.Ports, EachUseCounts: true);

    private static EffectRule Caching(string id, HostReach inHost) => new(id, "CP-19", EffectKinds.Cache, inHost);

    private static EffectRule Boundary(string id, HostReach inHost) => new(id, "ADR 4, CP-20", EffectKinds.Retry, inHost);

    private static EffectRule Authoring(string id, EffectKinds kinds = EffectKinds.Authoring, HostReach inHost = HostReach.Everywhere) =>
        new(id, "ADR 4, CP-18", kinds, inHost);

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<EffectRule> All { get; } =
    [
        Clock, Randomness, NewGuid, Environment, Culture, Scheduling, HashCode, Ambient, Floating, OutsideRead,
        Timer, HostedService, HostedServiceRegistration, Thread, StartedTask, Queue, Reactive, Hook, Scheduler, Consumer, Platform,
        Agent, Listener, PlatformRegistration,
        FileWrite, DatabaseWrite, HttpWrite, Mail, Publish, StoreWrite, RegistryWrite, ProcessStart, Socket, EnvironmentWrite, Log,
        MemoryCache, DistributedCache, OutputCache, LibraryCache, CacheRegistration, Lazy,
        Resilience, ResilienceRegistration, SdkRetry,
        CompiledExpression, RulesEngine, ScriptHost, EmittedCode, LoadedAssembly, Reflection, Activation, ForcedAccess, Reload, RulesFromData,
    ];
}
