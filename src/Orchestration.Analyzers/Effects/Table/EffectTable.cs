using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <summary>Answers what using a symbol of one compilation does. Answers are kept: a symbol is classified once.</summary>
internal sealed partial class EffectTable
{
    private readonly ConcurrentDictionary<ISymbol, Answer> _answers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, TypeRows> _rows = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, Answer> _classify;
    private readonly Func<ISymbol, TypeRows> _findRows;
    private readonly IAssemblySymbol _own;
    private readonly EffectsFile _listing;
    private readonly GovernedAssemblies _governed;

    private static readonly TypeRows s_none = new();

    public EffectTable(Compilation compilation, EffectsFile listing)
    {
        _own = compilation.Assembly;
        _listing = listing;
        _governed = new GovernedAssemblies();
        _classify = Classify;
        _findRows = static symbol => CatalogueIndex.Type(SymbolNames.Full((INamedTypeSymbol)symbol)) ?? s_none;
    }

    /// <summary>The answer for a member that is used or a type that is mentioned.</summary>
    /// <param name="symbol">The symbol as bound.</param>
    public Answer Find(ISymbol symbol) => SpeaksForItself(symbol) ? Answer.Own : _answers.GetOrAdd(SymbolNames.Definition(symbol), _classify);

    /// <summary>Whether a symbol is declared in this compilation.</summary>
    public bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _own);

    /// <summary>The effect of declaring a type; null when it has none.</summary>
    /// <param name="type">A type declared in source.</param>
    public Effect? FindDeclaration(INamedTypeSymbol type)
    {
        foreach (var contract in FixedOrder.Contracts(type))
        {
            if (Rows(contract).Declaration is { } effect)
                return effect;
        }

        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (Rows(ancestor).Declaration is { } effect)
                return effect;
        }

        return null;
    }

    /// <summary>The effect of iterating over a type; null when it has none.</summary>
    public Effect? FindIteration(ITypeSymbol? type)
    {
        for (var current = type as INamedTypeSymbol; current is not null; current = current.BaseType)
        {
            if (Rows(current).Iteration is { } effect)
                return effect;
        }

        return null;
    }

    /// <summary>Whether declaring an implementation of exactly this type is an effect.</summary>
    /// <param name="type">The type that a service is registered as.</param>
    public bool IsDeclarationType(ITypeSymbol? type) => type is INamedTypeSymbol named && Rows(named).Declaration is not null;

    /// <summary>Fields and static methods of this compilation stand for nothing that others declare; no answer is kept for each.</summary>
    private bool SpeaksForItself(ISymbol symbol) =>
        (symbol is IFieldSymbol || symbol is IMethodSymbol { IsStatic: true, MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction })
        && IsOwn(symbol) && symbol.ContainingType is { } container && ReferenceEquals(Rows(container), s_none);

    private TypeRows Rows(INamedTypeSymbol type) => _rows.GetOrAdd(type.OriginalDefinition, _findRows);

    /// <summary>The most specific entry speaks: overload, member, type, longest namespace, assembly.</summary>
    private Answer Classify(ISymbol symbol)
    {
        if (symbol is INamedTypeSymbol type)
            return ClassifyType(type);
        if (SymbolNames.Container(symbol) is not { } container)
            return Answer.Own;
        var member = SymbolNames.Member(symbol);
        return ForMember(member, container) ?? ForImplemented(member, container) ?? ForTypeOf(member, container);
    }

    private Answer? ForMember(ISymbol member, INamedTypeSymbol container)
    {
        for (var (current, declaring) = (member, container); ; declaring = current.ContainingType)
        {
            var rows = Rows(declaring);
            if (rows.HasMembers && ForMember(current, rows) is { } row)
                return From(row, IsConditional(row) ? ForTypeOf(member, container) : null);
            if (SymbolNames.Overridden(current) is not { ContainingType: not null } overridden)
                return null;
            current = overridden;
        }
    }

    private static Row? ForMember(ISymbol member, TypeRows rows)
    {
        foreach (var row in rows.Member(member is IMethodSymbol { MethodKind: MethodKind.StaticConstructor } ? ".cctor" : member.MetadataName))
        {
            if (row.Overload is null || row.Overload == member.GetDocumentationCommentId())
                return row.Row;
        }

        return null;
    }

    /// <summary>What a member implements speaks for it.</summary>
    private Answer? ForImplemented(ISymbol member, INamedTypeSymbol container)
    {
        if (member.IsStatic && !member.IsAbstract || container.TypeKind == TypeKind.Interface || member is IMethodSymbol { MethodKind: MethodKind.Constructor })
            return null;
        foreach (var contract in FixedOrder.Contracts(container))
        {
            var rows = Rows(contract);
            if (!rows.HasMembers)
                continue;
            foreach (var name in rows.MemberNames)
            {
                foreach (var declared in contract.GetMembers(name))
                {
                    if (ForMember(declared.OriginalDefinition, rows) is { Effect: not null } row
                        && SymbolEqualityComparer.Default.Equals(container.FindImplementationForInterfaceMember(declared), member))
                        return From(row, IsConditional(row) ? ForTypeOf(member, container) : null);
                }
            }
        }

        return null;
    }

    private Answer ForTypeOf(ISymbol member, INamedTypeSymbol container)
    {
        for (var (current, declaring) = ((ISymbol?)member, container); current is not null; current = SymbolNames.Overridden(current), declaring = current?.ContainingType!)
        {
            if (declaring is not null && Rows(declaring).Own is { Effect: not null } row)
                return From(row, IsConditional(row) ? Standing(member, container) : null);
        }

        if (member is IMethodSymbol { MethodKind: MethodKind.Constructor } && Family(container) is { } family)
            return From(new Row(family, IsPure: false), family.Condition == EffectCondition.None ? null : Standing(member, container));
        return HasNoBehaviour(member, container) ? Answer.Pure : Standing(member, container);
    }

    /// <summary>What the larger parts say that a symbol belongs to: its type as pure or not, its namespaces, its assembly.</summary>
    private Answer Standing(ISymbol symbol, INamedTypeSymbol container)
    {
        if (IsOwn(container))
            return Answer.Own;
        var row = Enclosing(container);
        if (row is { Effect: not null })
            return From(row, Answer.Unclassified);
        if (row is { IsPure: true } || _governed.Contains(container.ContainingAssembly))
            return Answer.Pure;
        var line = _listing.LineOf(symbol, container);
        return line >= 0 ? new Answer(Effects.Standing.Listed, Line: line) : Answer.Unclassified;
    }

    private Row? Enclosing(INamedTypeSymbol container)
    {
        for (var type = container; type is not null; type = type.ContainingType)
        {
            if (Rows(type).Own is { } row)
                return row;
        }

        for (var space = container.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (CatalogueIndex.Namespace(SymbolNames.Full(space)) is { } row)
                return row;
        }

        return container.ContainingAssembly is { } assembly ? CatalogueIndex.Assembly(assembly.Name) : null;
    }

    /// <summary>Constants and calls of a delegate: what a delegate runs was seen where it was made.</summary>
    private static bool HasNoBehaviour(ISymbol member, INamedTypeSymbol container) =>
        member is IFieldSymbol { IsConst: true }
        || container.TypeKind == TypeKind.Delegate && member.Name is "Invoke" or ".ctor" && container.TypeKind == TypeKind.Delegate;

    private static bool IsConditional(Row row) => row.Effect is { Condition: not EffectCondition.None };

    private static Answer From(Row row, Answer? otherwise) => row switch
    {
        { Effect: { } effect } => new Answer(
            Effects.Standing.Effect, effect, Otherwise: effect.Condition == EffectCondition.None ? null : otherwise),
        { IsPure: true } => Answer.Pure,
        _ => Answer.Unclassified,
    };
}
