using System.Collections.Immutable;
using Orchestration.Model;

namespace Orchestration.Analyzers.Emission;

/// <summary>
/// Prints the registry of an assembly that has or references several: a compiled switch to theirs. What none of them
/// dispatches goes to the first, which refuses it with an audit record; and so does a trigger that they clash about, under a version that no trigger has.
/// </summary>
internal static class MergedRegistryEmitter
{
    public const string TypeName = "MergedRegistry";

    public static string Emit(ImmutableArray<ReferencedRegistry> registries)
    {
        var names = registries.ToImmutableDictionary(registry => registry, registry => Code.Camel(Name(registry)));
        var source = new SourceWriter();
        using (source.OpenNamespace("Orchestration"))
        {
            source.Line("/// <summary>Dispatches triggers and answers to the registries that this assembly has and references.</summary>");
            source.Line(Code.GeneratedCode);
            using (source.Open($"internal sealed class {TypeName}"))
            {
                Construction(source, registries, names);
                source.Line();
                Spawn(source, registries, names);
                source.Line();
                Resume(source, registries, names);
            }
        }

        return source.ToString();
    }

    /// <summary>All registries have one simple name, so their namespaces tell them apart.</summary>
    private static string Name(ReferencedRegistry registry) =>
        registry.Type.Namespace.Length == 0 ? "Root" : registry.Type.Namespace.Replace('.', '_');

    private static void Construction(SourceWriter source, ImmutableArray<ReferencedRegistry> registries, ImmutableDictionary<ReferencedRegistry, string> names)
    {
        source.Line($"private readonly {Code.Api}OrchestrationPorts _ports;");
        foreach (var registry in registries)
            source.Line($"private readonly {Code.Type(registry.Type)} _{names[registry].TrimStart('@')};");
        source.Line();
        source.Line("/// <summary>Makes a registry of registries.</summary>");
        source.Line("/// <param name=\"ports\">The ports; those that the registries were made with.</param>");
        foreach (var registry in registries)
            source.Line($"/// <param name=\"{names[registry].TrimStart('@')}\">The registry of {registry.Assembly}.</param>");
        var parameters = registries.Select(registry => $", {Code.Type(registry.Type)} {names[registry]}");
        using (source.Open($"public {TypeName}({Code.Api}OrchestrationPorts ports{string.Concat(parameters)})"))
        {
            source.Line("_ports = ports;");
            foreach (var registry in registries)
                source.Line($"_{names[registry].TrimStart('@')} = {names[registry]};");
        }
    }

    private static void Spawn(SourceWriter source, ImmutableArray<ReferencedRegistry> registries, ImmutableDictionary<ReferencedRegistry, string> names)
    {
        source.Lines(
            $$"""
            /// <summary>Starts the workflow of a trigger, in the version that is pinned. Any other id or version is refused, with an audit record.</summary>
            /// <param name="envelope">The trigger as it arrived.</param>
            /// <param name="cancellationToken">Cancels between effects.</param>
            public global::System.Threading.Tasks.ValueTask<{{Code.Api}}RunResult> SpawnAsync(
                {{Code.Api}}TriggerEnvelope envelope, global::System.Threading.CancellationToken cancellationToken = default)
            """);
        using (source.Open())
        {
            source.Line("switch (envelope.Trigger.ToString(), envelope.Version, envelope.Workflow.ToString())");
            source.Line("{");
            using (source.Indent())
            {
                foreach (var trigger in Routes(registries).GroupBy(route => (route.Route.TriggerId, route.Route.TriggerVersion)))
                    Dispatch(source, trigger.ToImmutableArray(), names);
                foreach (var (id, version) in registries.SelectMany(registry => registry.Refused).Select(route => (route.TriggerId, route.TriggerVersion)).Distinct())
                {
                    source.Line($"case ({Code.Literal(id)}, {version}, _):");
                    // There is no version 0, so it is refused, with an audit record, by whoever is asked.
                    using (source.Indent())
                        source.Line($"return _{names[Owner(registries)].TrimStart('@')}.SpawnAsync(envelope with {{ Version = 0 }}, cancellationToken);");
                }

                source.Line("default:");
                using (source.Indent())
                    source.Line($"return _{names[Owner(registries)].TrimStart('@')}.SpawnAsync(envelope, cancellationToken);");
            }

            source.Line("}");
        }
    }

    /// <summary>A trigger that one registry has is its business whatever the pin; one that several have is told apart by it.</summary>
    private static void Dispatch(
        SourceWriter source, ImmutableArray<(ReferencedRegistry Registry, RegistryRoute Route)> routes, ImmutableDictionary<ReferencedRegistry, string> names)
    {
        var trigger = $"{Code.Literal(routes[0].Route.TriggerId)}, {routes[0].Route.TriggerVersion}";
        var isShared = routes.Select(route => route.Registry).Distinct().Count() > 1;
        if (isShared)
        {
            foreach (var (registry, route) in routes)
            {
                source.Line($"case ({trigger}, {Code.Literal(route.Workflow)}):");
                using (source.Indent())
                    source.Line($"return _{names[registry].TrimStart('@')}.SpawnAsync(envelope, cancellationToken);");
            }
        }

        source.Line($"case ({trigger}, _):");
        using (source.Indent())
        {
            // Without a pin, the registry of one version would take its own for the only one.
            var envelope = isShared ? "envelope with { Workflow = envelope.Workflow.IsEmpty ? new(\"unpinned@0.0.0\") : envelope.Workflow }" : "envelope";
            source.Line($"return _{names[routes[0].Registry].TrimStart('@')}.SpawnAsync({envelope}, cancellationToken);");
        }
    }

    private static void Resume(SourceWriter source, ImmutableArray<ReferencedRegistry> registries, ImmutableDictionary<ReferencedRegistry, string> names)
    {
        source.Lines(
            $$"""
            /// <summary>Goes on with a paused run by a person's answer, in the registry of its workflow. A run that does not wait is refused, with an audit record.</summary>
            /// <param name="run">The run.</param>
            /// <param name="answer">The answer.</param>
            /// <param name="cancellationToken">Cancels between effects.</param>
            public async global::System.Threading.Tasks.ValueTask<{{Code.Api}}RunResult> ResumeAsync(
                {{Code.Api}}OpaqueRef run, {{Code.Api}}ReviewAnswer answer, global::System.Threading.CancellationToken cancellationToken = default)
            """);
        using (source.Open())
        {
            source.Line($"var checkpoint = await _ports.Checkpoints.FindAsync(run, cancellationToken){DriverEmitter.Await};");
            source.Line("switch (checkpoint?.Contents?.Workflow.ToString())");
            source.Line("{");
            using (source.Indent())
            {
                foreach (var (registry, route) in Routes(registries))
                {
                    source.Line($"case {Code.Literal(route.Workflow)}:");
                    using (source.Indent())
                        source.Line($"return await _{names[registry].TrimStart('@')}.ResumeAsync(run, answer, cancellationToken){DriverEmitter.Await};");
                }

                source.Line("default:");
                using (source.Indent())
                    source.Line($"return await _{names[Owner(registries)].TrimStart('@')}.ResumeAsync(run, answer, cancellationToken){DriverEmitter.Await};");
            }

            source.Line("}");
        }
    }

    private static ReferencedRegistry Owner(ImmutableArray<ReferencedRegistry> registries) => registries[0];

    private static IEnumerable<(ReferencedRegistry Registry, RegistryRoute Route)> Routes(ImmutableArray<ReferencedRegistry> registries) =>
        registries.SelectMany(registry => registry.Routes.Select(route => (registry, route)));
}
