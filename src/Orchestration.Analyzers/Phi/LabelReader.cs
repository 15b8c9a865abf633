using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Discovery;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>
/// What symbols are declared to hold: the join of their own labels, those they inherit, those of their type, of the file
/// <c>orchestration.phi</c> and of the catalogue. Answers are kept, so a symbol is read once per compilation.
/// </summary>
internal sealed class LabelReader
{
    private readonly ConcurrentDictionary<ISymbol, Labels> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, Labels> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, Labels> _contents = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _assemblies = new(SymbolEqualityComparer.Default);
    private readonly ImmutableArray<LabelPattern> _patterns;
    private readonly PhiTable _table;

    public LabelReader(PhiTable table, ImmutableArray<LabelPattern> patterns) => (_table, _patterns) = (table, patterns);

    /// <summary>The labels of a field, property, parameter, event or method result as declared, those of its type included.</summary>
    public Labels Of(ISymbol member) => _members.TryGetValue(member, out var known) ? known : _members.GetOrAdd(member, ReadMember(member));

    /// <summary>The labels that every value of a type has, whatever its members are.</summary>
    public Labels OfType(ITypeSymbol? type) =>
        type is null or { SpecialType: not SpecialType.None and not SpecialType.System_Nullable_T and < SpecialType.System_Collections_IEnumerable } ? Labels.None
        : _types.TryGetValue(type, out var known) ? known : _types.GetOrAdd(type, TypeShape.Of(type, this));

    /// <summary>The labels of what a value of a type holds: its own, and those of every member that is stored in it.</summary>
    public Labels Content(ITypeSymbol? type) =>
        type is null or { SpecialType: not SpecialType.None and not SpecialType.System_Nullable_T and < SpecialType.System_Collections_IEnumerable } ? Labels.None
        : _contents.TryGetValue(type, out var known) ? known : _contents.GetOrAdd(type, TypeShape.Content(type, this));

    /// <summary>
    /// The labels of the members of a record or class of the source, by itself or in a task: whatever is put into one of its
    /// members is checked there. A collection has elements, and its elements have no labels of their own.
    /// </summary>
    public Labels OfMembers(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } => OfMembers(result),
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsTupleType: false } named
            when named.IsInSource() && !named.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable) => Content(named),
        _ => Labels.None,
    };

    /// <summary>Whether anything of an assembly can carry a label: most of a framework cannot, and is not read.</summary>
    public bool CanCarry(ISymbol symbol) => symbol.ContainingAssembly is { } assembly && (_assemblies.TryGetValue(assembly, out var known) ? known : _assemblies.GetOrAdd(assembly, ReadAssembly(assembly)));

    /// <summary>The labels that stand on a type or its bases and interfaces, or that a pattern gives it.</summary>
    public Labels Declared(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol parameter)
            return AttributeLabels.Of(parameter.GetAttributes());
        if (!CanCarry(type) && _patterns.IsEmpty)
            return Labels.None;
        if (FhirTypes.IsSource(type))
            return Labels.Phi;
        var labels = Labels.None;
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
            labels |= AttributeLabels.Of(current.GetAttributes()) | Pattern(current);
        foreach (var contract in type.AllInterfaces)
        {
            if (CanCarry(contract) || !_patterns.IsEmpty)
                labels |= AttributeLabels.Of(contract.GetAttributes()) | Pattern(contract);
        }

        return labels;
    }

    /// <summary>The catalogue's labels of a library's member.</summary>
    private Labels Catalogue(ISymbol member)
    {
        var labels = Labels.None;
        foreach (var row in _table.Find(member))
            labels |= row.Argument is null ? row.Source : Labels.None;
        return labels;
    }

    private Labels ReadMember(ISymbol member)
    {
        // Of a FHIR type every member is a source, whatever else it says, but for those of which the catalogue knows better.
        if (member is IPropertySymbol or IFieldSymbol && member.ContainingType is { } model && FhirTypes.IsSource(model))
            return _table.Find(member).Any(static row => row.Carries == Carries.Nothing) ? Labels.None : Labels.Phi;
        var labels = SymbolTypes.Of(member) is { } type ? OfType(type) : Labels.None;
        if (member is IParameterSymbol or ITypeParameterSymbol || member.ContainingType is null)
            return WithSuspicion(member, labels | (CanCarry(member) ? Inheritance.Of(member, this) : Labels.None));
        if (CanCarry(member))
            labels |= Inheritance.Of(member, this) | (member.IsStatic || member is IMethodSymbol ? Labels.None : OfType(member.ContainingType));
        labels |= Pattern(member) | Catalogue(member);
        return WithSuspicion(member, labels);
    }

    private Labels WithSuspicion(ISymbol member, Labels labels) =>
        labels == Labels.None && member is IFieldSymbol { IsConst: false } or IPropertySymbol or IParameterSymbol
            && SafeHarbor.Suggested(member.Name) is not null && IsText(SymbolTypes.Of(member)) && !IsFramework(member.ContainingAssembly)
            ? Labels.Suspected
            : labels;

    private static bool IsText(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsText(nullable.TypeArguments[0]),
        null => false,
        _ => type.SpecialType is SpecialType.System_String or SpecialType.System_DateTime or SpecialType.System_Int32 or SpecialType.System_Int64
            || type is { Name: "DateOnly" or "DateTimeOffset" or "Guid", ContainingNamespace.Name: "System" },
    };

    public Labels Pattern(ISymbol symbol)
    {
        if (_patterns.IsEmpty || symbol is IParameterSymbol || symbol.OriginalDefinition.GetDocumentationCommentId() is not { } id)
            return Labels.None;
        var labels = Labels.None;
        foreach (var pattern in _patterns)
        {
            if (pattern.Matches(id))
                labels |= pattern.Label;
        }

        return labels;
    }

    private static bool IsFramework(IAssemblySymbol? assembly) =>
        assembly is null || assembly.Name.StartsWith("System", StringComparison.Ordinal) || assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal)
        || assembly.Name is "mscorlib" or "netstandard" or "WindowsBase";

    private static bool ReadAssembly(ISymbol symbol)
    {
        var assembly = (IAssemblySymbol)symbol;
        if (IsLabelling(assembly.Name) || assembly is ISourceAssemblySymbol)
            return true;
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (IsLabelling(reference.Name))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The assemblies that define labels, and what can name them: everything that references one.</summary>
    private static bool IsLabelling(string assembly) =>
        assembly is "Orchestration.Abstractions" or "Microsoft.Extensions.Compliance.Abstractions" or "Microsoft.Extensions.Identity.Stores"
        || assembly.StartsWith("Hl7.Fhir.", StringComparison.Ordinal);
}
