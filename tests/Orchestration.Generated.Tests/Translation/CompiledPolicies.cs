using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Analyzers.Emission;
using Orchestration.Model;
using Orchestration.Model.Policies.Compilation;

namespace Orchestration.Generated.Tests.Translation;

/// <summary>Policies, emitted in every form, compiled for real and loaded.</summary>
internal sealed class CompiledPolicies
{
    private static readonly MetadataReference[] s_references =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location)];

    private readonly Dictionary<BoundPolicy, Func<string, object?[], string>> _callers = [];
    private readonly Dictionary<BoundPolicy, Func<string, object?[], (string[], string[])>> _explainers = [];

    public CompiledPolicies(IReadOnlyList<BoundPolicy> policies)
    {
        var assembly = Load(policies.Select(bound => (bound, Forms(bound).ToArray())));
        foreach (var bound in policies)
        {
            var caller = assembly.GetType(bound.Policy.Type.Namespace + ".Caller")!;
            _callers.Add(bound, caller.GetMethod("Decide")!.CreateDelegate<Func<string, object?[], string>>());
            _explainers.Add(bound, caller.GetMethod("Explain")!.CreateDelegate<Func<string, object?[], (string[], string[])>>());
        }
    }

    /// <summary>The forms that a policy is small enough for.</summary>
    public static IEnumerable<CompiledPolicy> Forms(BoundPolicy bound) =>
        Enum.GetValues<PolicyForm>().Select(form => PolicyCompiler.Compile(bound, form)).OfType<CompiledPolicy>();

    public string Decide(BoundPolicy bound, PolicyForm form, object?[] values) => _callers[bound](form.ToString(), values);

    /// <summary>What each rule did, and the values of the nearest case that is allowed.</summary>
    public (string[] Rules, string[] Nearest) Explain(BoundPolicy bound, PolicyForm form, object?[] values) => _explainers[bound](form.ToString(), values);

    /// <summary>Compiles and loads policies, each in some forms: a table of each form's name beside its <c>Caller</c>.</summary>
    public static System.Reflection.Assembly Load(IEnumerable<(BoundPolicy Bound, CompiledPolicy[] Forms)> policies)
    {
        var sources = new List<string>();
        foreach (var (bound, forms) in policies)
        {
            sources.AddRange(forms.Select(form => TableEmitter.Emit(form).Replace("static class RulesTable", $"static class {form.Form}", StringComparison.Ordinal)));
            sources.Add("#nullable enable\n" + Declarations.Source(bound, forms.Select(form => form.Form.ToString())));
        }

        return System.Reflection.Assembly.Load(Emit(sources));
    }

    private static byte[] Emit(IEnumerable<string> sources)
    {
        var compilation = CSharpCompilation.Create(
            "Policies" + Guid.NewGuid().ToString("N"), sources.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest))), s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Debug, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id is not ("CS1701" or "CS1702")).Select(diagnostic => diagnostic.ToString()));
        return stream.ToArray();
    }
}
