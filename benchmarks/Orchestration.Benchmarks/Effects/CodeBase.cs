using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Orchestration.Benchmarks.Effects;

/// <summary>
/// A large public code base that lies on the machine and is no part of this repository. It is compiled against .NET alone:
/// what it misses is an error of its own, and most of it binds.
/// </summary>
internal sealed class CodeBase
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview);

    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private readonly (string Path, string Text)[] _files;

    /// <summary>Reads every source below a folder.</summary>
    public CodeBase(string folder)
    {
        _files = [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static path => (path, File.ReadAllText(path))), ("Usings.cs", Usings)];
        Lines = _files.Sum(static file => file.Text.Count(static character => character == '\n'));
    }

    /// <summary>How many lines there are.</summary>
    public int Lines { get; }

    /// <summary>How many files there are.</summary>
    public int Files => _files.Length;

    /// <summary>A compilation that shares nothing with an earlier one: neither trees, whose facts are kept, nor symbols.</summary>
    /// <param name="governed">Whether it knows orchestrations.</param>
    /// <param name="more">Further sources.</param>
    public CSharpCompilation Compile(bool governed, params string[] more)
    {
        var trees = _files.Concat(more.Select(static (text, index) => ($"More{index}.cs", text)))
            .Select(static file => CSharpSyntaxTree.ParseText(file.Item2, s_parse, file.Item1));
        IEnumerable<MetadataReference> references = Net100.References.All;
        if (governed)
            references = references.Append(MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location));
        return CSharpCompilation.Create(
            "CodeBase", trees, references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The share of names in bodies that bind, from a sample of the files: how much of the work is real.</summary>
    public double Bound()
    {
        var compilation = Compile(governed: false);
        var (bound, all) = (0, 0);
        foreach (var tree in compilation.SyntaxTrees.Where(static (_, index) => index % 20 == 0))
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var call in tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax>())
            {
                all++;
                bound += model.GetSymbolInfo(call).Symbol is not null ? 1 : 0;
            }
        }

        return all == 0 ? 0 : (double)bound / all;
    }

    /// <summary>An audit sink that reaches as many methods of the code base as can be named without arguments.</summary>
    public string Everything()
    {
        var compilation = Compile(governed: false);
        var calls = new List<string>();
        foreach (var type in Types(compilation.Assembly.GlobalNamespace).Where(IsReachable))
        {
            foreach (var group in type.GetMembers().OfType<IMethodSymbol>().Where(static method => method.MethodKind == MethodKind.Ordinary && !method.IsGenericMethod && method.IsStatic).GroupBy(static method => method.Name))
            {
                if (group.Count() == 1 && group.Single() is { DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } method && !method.Parameters.Any(static parameter => parameter.Type.IsRefLikeType || parameter.Type is IPointerTypeSymbol) && !method.ReturnType.IsRefLikeType && method.ReturnType is not IPointerTypeSymbol)
                    calls.Add($"object _{calls.Count} = {type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.@{method.Name};");
            }

            if (!type.IsStatic && !type.IsAbstract && type.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal))
                calls.Add($"object _{calls.Count} = new {type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}();");
        }

        return $$"""
            sealed class Everything : Orchestration.IAuditSink
            {
                public System.Threading.Tasks.ValueTask AppendAsync(Orchestration.AuditRecord record, System.Threading.CancellationToken token)
                {
                    {{string.Join("\n        ", calls)}}
                    return default;
                }
            }
            """;
    }

    private static bool IsReachable(INamedTypeSymbol type) =>
        !type.IsGenericType && type.TypeKind is TypeKind.Class or TypeKind.Struct && !type.IsRefLikeType && type.ContainingType is null;

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) =>
        space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(Types));
}
