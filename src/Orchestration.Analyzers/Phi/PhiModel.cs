using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Analyzers.Discovery;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>What is known of one compilation: labels, catalogue, declassifiers and summaries. It is made when a body asks.</summary>
internal sealed class PhiModel
{
    private readonly ConcurrentDictionary<ISymbol, bool> _governed = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _inferred = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _declassifiers = new(SymbolEqualityComparer.Default);
    private readonly ImmutableSortedDictionary<string, string> _reasons;

    /// <param name="compilation">The compilation.</param>
    /// <param name="patterns">The labels of <c>orchestration.phi</c>.</param>
    /// <param name="reasons">The methods that are sealed as declassifiers, with their reasons.</param>
    public PhiModel(Compilation compilation, ImmutableArray<LabelPattern> patterns, ImmutableSortedDictionary<string, string> reasons)
    {
        Table = new PhiTable(compilation);
        Labels = new LabelReader(Table, patterns);
        Bodies = new Bodies(compilation, string.Join("\n", patterns.Select(static pattern => $"{pattern.Label} {pattern.Pattern}").Concat(reasons.Select(static reason => $"{reason.Key} {reason.Value}"))));
        Scan = new SourceScan(this, Bodies);
        Calls = new CallGraph(Scan, Bodies);
        Summaries = new Summaries(this);
        Reasons = new Reasons(Labels, Table);
        _reasons = reasons;
    }

    public PhiTable Table { get; }

    public LabelReader Labels { get; }

    public Summaries Summaries { get; }

    public Bodies Bodies { get; }

    public SourceScan Scan { get; }

    public CallGraph Calls { get; }

    private Reasons Reasons { get; }

    /// <summary>Why a symbol is labelled, as the end of a sentence.</summary>
    public string Why(ISymbol symbol) => Reasons.Of(symbol);

    /// <summary>Why every value of a type is labelled.</summary>
    public string WhyType(ITypeSymbol type) => Reasons.OfType(type) ?? $"'{type.Name}' is labelled";

    /// <summary>Why a value of a type holds something labelled.</summary>
    public string WhyContent(ITypeSymbol type) => Reasons.OfType(type) ?? $"'{type.Name}' has labelled members";

    /// <summary>Whether a member is of another assembly that is held to the same rules, so that its declarations can be relied on.</summary>
    public bool IsGoverned(ISymbol member) => member.ContainingAssembly is { } assembly && _governed.GetOrAdd(assembly, static symbol =>
        symbol is not ISourceAssemblySymbol and IAssemblySymbol { Name: not "Orchestration.Abstractions" } governed
        && governed.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == "Orchestration.Abstractions")));

    /// <summary>
    /// Whether a method is known by its body rather than by what it declares: it has one here, nobody else can call it, and
    /// a call of it runs no other.
    /// </summary>
    public bool IsInferred(IMethodSymbol method) => _inferred.GetOrAdd(method.OriginalDefinition, static symbol =>
    {
        var method = (IMethodSymbol)symbol;
        if (!method.IsInSource() || method.IsAbstract || method.IsVirtual || method.IsOverride || method.IsExtern || method.ContainingType is { TypeKind: TypeKind.Interface })
            return false;
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion) || Inheritance.IsPrimaryConstructor(method))
            return false;
        for (ISymbol? current = method; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
                return !Implements(method);
        }

        return false;
    });

    /// <summary>The method that an operation names, when it is inferred; null for most.</summary>
    public IMethodSymbol? Called(IOperation operation)
    {
        var method = operation switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            IMethodReferenceOperation reference => reference.Method,
            IConversionOperation conversion => conversion.OperatorMethod,
            IBinaryOperation binary => binary.OperatorMethod,
            _ => null,
        };
        if (method is null || !method.IsInSource())
            return null;
        var definition = (method.PartialImplementationPart ?? method).OriginalDefinition;
        return IsInferred(definition) ? definition : null;
    }

    /// <summary>Whether a method is named in the sealed file with the reason that it gives itself.</summary>
    public bool IsDeclassifier(ISymbol member) => member is IMethodSymbol
        && (_declassifiers.TryGetValue(member.OriginalDefinition, out var known) ? known : _declassifiers.GetOrAdd(member.OriginalDefinition, IsSealed(member.OriginalDefinition)));

    private bool IsSealed(ISymbol method) =>
        Declassification(method) is { } reason && method.GetDocumentationCommentId() is { } id && _reasons.TryGetValue(id, out var given) && given == reason;

    /// <summary>The reason of a method that says that it declassifies; null for any other.</summary>
    public static string? Declassification(ISymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.VocabularyName() == "Declassifies")
                return attribute.Text(0) ?? string.Empty;
        }

        return null;
    }

    /// <summary>Whether a type is held to closed members, so that labelling one is no way out.</summary>
    public bool IsMetadata(INamedTypeSymbol? type) =>
        type is not null && (ShapeDiscovery.IsShape(type) || MetadataOnlyDiscovery.IsMetadataOnly(type)
            || type.ContainingNamespace is { Name: Names.Namespace, ContainingNamespace.IsGlobalNamespace: true });

    /// <summary>A method that an interface can reach is called by those who know only the interface.</summary>
    private static bool Implements(IMethodSymbol method)
    {
        if (!method.ExplicitInterfaceImplementations.IsEmpty)
            return true;
        if (method.DeclaredAccessibility != Accessibility.Public)
            return false;
        foreach (var contract in method.ContainingType.AllInterfaces)
        {
            foreach (var declared in contract.GetMembers(method.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(declared), method))
                    return true;
            }
        }

        return false;
    }
}
