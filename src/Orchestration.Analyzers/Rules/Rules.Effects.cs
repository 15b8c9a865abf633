using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>The rules that the analyzer of effects reports, as one list: rows of the catalogue, and shapes of code.</content>
internal static partial class Rules
{
    /// <summary>Rules that the catalogue of effects has entries for, and the allowlist of writes.</summary>
    /// <remarks>A property, for the reason given at <see cref="s_unsuppressible"/>.</remarks>
    public static ImmutableArray<DiagnosticDescriptor> OfEffects => ImmutableArray.Create(
        ClockRead, RandomDrawn, GuidMade, EnvironmentRead, CultureUsed, OrderLeftToScheduler, HashCodeUsed, AmbientStateUsed,
        FloatingEnvironmentUsed, OutsideRead,
        TimerUsed, HostedServiceDeclared, HostedServiceRegistered, ThreadStarted, TaskStarted, QueueConsumed, ReactiveChained, EventHooked,
        SchedulerUsed, ConsumerDeclared, PlatformUsed, AgentUsed, ListenerOpened, PlatformRegistered,
        OperationNotAllowlisted, FileWritten, DatabaseWritten, HttpWritten, MailSent, MessagePublished, StoreWritten,
        RegistryWritten, ProcessStarted, SocketUsed, EnvironmentWritten, LogWritten,
        MemoryCacheUsed, DistributedCacheUsed, OutputCacheUsed, LibraryCacheUsed, CacheRegistered, LazyMemoised,
        ResilienceUsed, ResilienceRegistered, SdkRetryConfigured,
        ExpressionCompiled, RulesEngineUsed, ScriptHostUsed, CodeEmitted, AssemblyLoaded, ReflectionInvoked, ActivatedByName, AccessForced,
        OptionsReloaded, RulesReadFromData);

    /// <summary>Rules about the shape of code, which no name shows.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfShapes => ImmutableArray.Create(
        UnorderedIterated, MutableStatic, TaskAbandoned, EventDeclared, RunsUncalled, EndlessLoop, StaticMemoised,
        RetryLoop, PortFallback, DynamicUsed, NativeCalled);
}
