using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Analyzers.Generation;
using Orchestration.InMemory;

namespace Orchestration.Generated.Tests;

/// <summary>
/// What the merged registry does with a trigger that two referenced assemblies handle. A build has ORCH1026 for it; here
/// no analyzer ran, and the trigger is refused by its type and with its record, never picked.
/// </summary>
public sealed class CompositionTests
{
    private static readonly MetadataReference[] s_references =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location)];

    private readonly InMemoryAuditSink _audit = new();

    [Fact]
    public async Task A_trigger_that_two_assemblies_handle_is_refused_and_recorded_whoever_is_pinned()
    {
        var (spawn, facets) = Compose("case.intake", "case.review");
        foreach (var pin in new DeclarationId[] { default, new("case.intake@1.0.0"), new("case.review@1.0.0") })
        {
            var result = await spawn(new(OpaqueRef.Issue(), new("case.opened"), 1, facets, pin));
            Assert.Equal((RunStatus.Refused, RejectionReason.UnknownTrigger), (result.Status, result.Rejection.Reason));
        }

        Assert.Equal([Lifecycle.Refuse, Lifecycle.Refuse, Lifecycle.Refuse], _audit.Records.Select(record => record.Lifecycle));
        Assert.All(_audit.Records, record => Assert.True(record.Workflow.IsEmpty));
    }

    [Fact]
    public async Task One_version_that_two_assemblies_have_is_refused_and_recorded()
    {
        var (spawn, facets) = Compose("case.intake", "case.intake");
        var result = await spawn(new(OpaqueRef.Issue(), new("case.opened"), 1, facets, new("case.intake@1.0.0")));
        Assert.Equal((RunStatus.Refused, RejectionReason.UnknownTrigger), (result.Status, result.Rejection.Reason));
        Assert.Single(_audit.Records);
    }

    [Fact]
    public async Task A_trigger_of_each_is_dispatched_to_the_assembly_that_has_it()
    {
        var (spawn, facets) = Compose("case.intake", "case.intake", "2.0.0");
        foreach (var version in new[] { "1.0.0", "2.0.0" })
            Assert.Equal(Outcome.Completed, (await spawn(new(OpaqueRef.Issue(), new("case.opened"), 1, facets, new("case.intake@" + version)))).Outcome);
        Assert.Equal(RejectionReason.UnknownVersion, (await spawn(new(OpaqueRef.Issue(), new("case.opened"), 1, facets))).Rejection.Reason);
    }

    /// <summary>A host of two assemblies, built as a build does it but for the analyzers, and loaded.</summary>
    private (Func<TriggerEnvelope, ValueTask<RunResult>> SpawnAsync, ITrigger Facets) Compose(string first, string second, string version = "1.0.0")
    {
        var shared = Build("Shared", """namespace Shared; [Orchestration.Trigger("case.opened", 1)] public readonly partial record struct Opened(bool IsUrgent);""");
        var (one, two) = (Build("One", Workflow("One", first, "1.0.0"), shared), Build("Two", Workflow("Two", second, version), shared));
        var host = Build("Host", "", shared, one, two);
        var context = new AssemblyLoadContext(null, isCollectible: true);
        var loaded = new[] { shared, one, two, host }.Select(bytes => context.LoadFromStream(new MemoryStream(bytes))).ToArray();
        context.Resolving += (_, name) => Array.Find(loaded, assembly => assembly.GetName().Name == name.Name);
        var ports = new OrchestrationPorts
        {
            Audit = _audit, Decisions = new InMemoryDecisionSink(), Gateway = new InMemoryMutationGateway(),
            Ledger = new InMemoryIdempotencyLedger(), Checkpoints = new InMemoryCheckpointStore(_audit),
        };
        var registry = Activator.CreateInstance(
            loaded[3].GetType("Orchestration.MergedRegistry", throwOnError: true)!, ports,
            Activator.CreateInstance(loaded[1].GetType("One.OrchestrationRegistry")!, ports), Activator.CreateInstance(loaded[2].GetType("Two.OrchestrationRegistry")!, ports))!;
        var method = registry.GetType().GetMethod("SpawnAsync")!;
        return (
            envelope => (ValueTask<RunResult>)method.Invoke(registry, [envelope, CancellationToken.None])!,
            (ITrigger)Activator.CreateInstance(loaded[0].GetType("Shared.Opened")!, false)!);
    }

    private static byte[] Build(string name, string source, params byte[][] references)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        Compilation compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source, options)], [.. s_references, .. references.Select(bytes => MetadataReference.CreateFromImage(bytes))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new OrchestrationGenerator().AsSourceGenerator()], parseOptions: options).RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return stream.ToArray();
    }

    private static string Workflow(string space, string id, string version) => $$"""
        using Orchestration;
        namespace {{space}};
        [Policy<Shared.Opened>("{{id}}.check", "{{version}}")] public enum Check { [Allow] Fine }
        [Workflow("{{id}}", "{{version}}")]
        [StartsOn<Shared.Opened>]
        public enum Intake
        {
            [Evaluate<Check>("{{version}}")]
            [On(Signal.Allow, Done), On(Signal.Escalate, Refused), On(Signal.Deny, Refused)]
            Begin,
            [Terminate(Outcome.Completed)] Done,
            [Terminate(Outcome.Declined)] Refused,
        }
        """;
}
