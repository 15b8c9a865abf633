using System.Collections.Immutable;
using Orchestration.Model;
using Orchestration.Model.Collections;

namespace Orchestration.Analyzers.Emission;

/// <summary>Prints the registry: a compiled switch from a trigger's id and version to the workflow that it starts.</summary>
internal static class RegistryEmitter
{
    private const string TypeName = "OrchestrationRegistry";

    public static string Emit(ImmutableArray<RegistryEntry> entries)
    {
        var views = entries.SelectMany(entry => entry.Views).Distinct().OrderBy(view => view.FullName, StringComparer.Ordinal).ToImmutableArray();
        var readers = DriverPlan.UniqueNames(views);
        var drivers = DriverPlan.UniqueNames(entries.Select(entry => entry.Workflow));
        var source = new SourceWriter();
        var type = new TypeName(CommonNamespace(entries), TypeName);
        source.Line($"[assembly: {Code.Runtime}{TypeName}(");
        using (source.Indent())
        {
            source.Line($"typeof({Code.Type(type)}){string.Concat(entries.Select(entry => ",\n        " + Code.Literal(entry.Route)))})]");
        }

        source.Line();
        using (source.OpenNamespace(type.Namespace))
        {
            source.Line("/// <summary>Dispatches triggers and answers to the workflows of this assembly, and refuses all others.</summary>");
            source.Line(Code.GeneratedCode);
            using (source.Open($"{Code.Access(entries.All(entry => entry.IsPublic))} sealed class OrchestrationRegistry"))
            {
                Construction(source, entries, views, readers, drivers);
                source.Line();
                Spawn(source, entries, drivers);
                source.Line();
                Resume(source, entries, drivers);
            }
        }

        return source.ToString();
    }

    private static string Driver(RegistryEntry entry) => Code.Type(entry.Workflow.With("Driver"));

    private static void Construction(
        SourceWriter source, ImmutableArray<RegistryEntry> entries, ImmutableArray<TypeName> views,
        ImmutableDictionary<TypeName, string> readers, ImmutableDictionary<TypeName, string> drivers)
    {
        source.Line($"private readonly {Code.Api}OrchestrationPorts _ports;");
        foreach (var entry in entries)
            source.Line($"private readonly {Driver(entry)} _drive{drivers[entry.Workflow]};");
        source.Line();
        source.Line("/// <summary>Makes a registry, with a driver for each workflow.</summary>");
        source.Line("/// <param name=\"ports\">The ports of every run.</param>");
        foreach (var view in views)
            source.Line($"/// <param name=\"{Code.Camel(readers[view]).TrimStart('@')}\">Reads {Code.See(view)}.</param>");
        var parameters = views.Select(view => $", {DriverEmitter.Reader(view)} {Code.Camel(readers[view])}");
        using (source.Open($"public OrchestrationRegistry({Code.Api}OrchestrationPorts ports{string.Concat(parameters)})"))
        {
            source.Line("_ports = ports;");
            foreach (var entry in entries)
                source.Line($"_drive{drivers[entry.Workflow]} = new(ports{string.Concat(entry.Views.Select(view => ", " + Code.Camel(readers[view])))});");
        }
    }

    private static void Spawn(SourceWriter source, ImmutableArray<RegistryEntry> entries, ImmutableDictionary<TypeName, string> drivers)
    {
        source.Lines(
            $$"""
            /// <summary>Starts the workflow of a trigger, in the version that is pinned. Any other id or version is refused, with an audit record.</summary>
            /// <param name="envelope">The trigger as it arrived.</param>
            /// <param name="cancellationToken">Cancels between effects.</param>
            public async global::System.Threading.Tasks.ValueTask<{{Code.Api}}RunResult> SpawnAsync(
                {{Code.Api}}TriggerEnvelope envelope, global::System.Threading.CancellationToken cancellationToken = default)
            """);
        using (source.Open())
        {
            source.Line("switch (envelope.Trigger.ToString(), envelope.Version)");
            source.Line("{");
            using (source.Indent())
            {
                foreach (var versions in entries.GroupBy(entry => (entry.TriggerId, entry.TriggerVersion)))
                    Dispatch(source, versions.ToImmutableArray(), drivers);
                source.Line("default:");
                using (source.Indent())
                    source.Line($"return await RefuseAsync(envelope.Run, {Code.Api}RejectionReason.UnknownTrigger, cancellationToken){DriverEmitter.Await};");
            }

            source.Line("}");
        }
    }

    /// <summary>The versions of the workflow that starts on a trigger: the pinned one, or the only one.</summary>
    private static void Dispatch(SourceWriter source, ImmutableArray<RegistryEntry> versions, ImmutableDictionary<TypeName, string> drivers)
    {
        string Pin(RegistryEntry entry) => (versions.Length == 1 ? "\"\" or " : string.Empty) + Code.Literal(entry.Key);
        source.Line($"case ({Code.Literal(versions[0].TriggerId)}, {versions[0].TriggerVersion}):");
        using (source.Indent())
        {
            source.Line("return (envelope.Workflow.ToString(), envelope.Payload) switch");
            source.Line("{");
            using (source.Indent())
            {
                foreach (var entry in versions)
                {
                    source.Line($"({Pin(entry)}, {Code.Type(entry.Trigger)} facets) =>");
                    using (source.Indent())
                        source.Line($"await _drive{drivers[entry.Workflow]}.SpawnAsync(envelope.Run, facets, cancellationToken){DriverEmitter.Await},");
                }

                source.Line($"({string.Join(" or ", versions.Select(Pin))}, _) =>");
                using (source.Indent())
                    source.Line($"await RefuseAsync(envelope.Run, {Code.Api}RejectionReason.InvalidPayload, cancellationToken){DriverEmitter.Await},");
                source.Line($"_ => await RefuseAsync(envelope.Run, {Code.Api}RejectionReason.UnknownVersion, cancellationToken){DriverEmitter.Await},");
            }

            source.Line("};");
        }
    }

    private static void Resume(SourceWriter source, ImmutableArray<RegistryEntry> entries, ImmutableDictionary<TypeName, string> drivers)
    {
        source.Lines(
            $$"""
            /// <summary>Goes on with a paused run by a person's answer. A run that does not wait is refused, with an audit record.</summary>
            /// <param name="run">The run.</param>
            /// <param name="answer">The answer.</param>
            /// <param name="cancellationToken">Cancels between effects.</param>
            public async global::System.Threading.Tasks.ValueTask<{{Code.Api}}RunResult> ResumeAsync(
                {{Code.Api}}OpaqueRef run, {{Code.Api}}ReviewAnswer answer, global::System.Threading.CancellationToken cancellationToken = default)
            """);
        using (source.Open())
        {
            source.Line($"var context = new {Code.Runtime}RunContext(_ports, default, run, 0, cancellationToken);");
            source.Line($"var checkpoint = await context.FindAsync(){DriverEmitter.Await};");
            foreach (var entry in entries)
            {
                source.Line($"if (checkpoint?.Contents?.Workflow == {Driver(entry)}.Id)");
                using (source.Indent())
                    source.Line($"return await _drive{drivers[entry.Workflow]}.ResumeAsync(checkpoint, answer, cancellationToken){DriverEmitter.Await};");
            }

            source.Line($"var reason = checkpoint is null ? {Code.Api}RejectionReason.UnknownRun : {Code.Api}RejectionReason.InvalidCheckpoint;");
            source.Line($"return await context.RefuseAsync(new(reason)){DriverEmitter.Await};");
        }

        source.Lines(
            $$"""

            private global::System.Threading.Tasks.ValueTask<{{Code.Api}}RunResult> RefuseAsync(
                {{Code.Api}}OpaqueRef run, {{Code.Api}}RejectionReason reason, global::System.Threading.CancellationToken cancellationToken) =>
                new {{Code.Runtime}}RunContext(_ports, default, run, 0, cancellationToken).RefuseAsync(new(reason));
            """);
    }

    /// <summary>The registry as an assembly that references this one would see it.</summary>
    public static ReferencedRegistry Describe(ImmutableArray<RegistryEntry> entries) => new(
        new TypeName(CommonNamespace(entries), TypeName), "this assembly",
        entries.Select(entry => RegistryRoute.Parse(entry.Route)).OfType<RegistryRoute>().OrderBy(route => route.Workflow, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The longest namespace that all workflows are in, so that a host finds the registry beside them.</summary>
    private static string CommonNamespace(ImmutableArray<RegistryEntry> entries)
    {
        var common = entries[0].Workflow.Namespace.Split('.');
        foreach (var entry in entries)
            common = common.Zip(entry.Workflow.Namespace.Split('.'), (left, right) => (left, right)).TakeWhile(pair => pair.left == pair.right).Select(pair => pair.left).ToArray();
        return string.Join(".", common);
    }
}
