using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Effects;

/// <summary>
/// Orders that a program has by itself. The compiler gives files, and the parts, bases and members of a type that is
/// declared in several files, in the order of its command line, which is another on each machine.
/// </summary>
internal static class FixedOrder
{
    /// <summary>The files by their paths; two of one path by their text.</summary>
    public static ImmutableArray<SyntaxTree> Of(IEnumerable<SyntaxTree> trees) =>
        trees.OrderBy(static tree => tree, Comparer<SyntaxTree>.Create(Compare)).ToImmutableArray();

    /// <summary>Whether a syntax is the part of its type that speaks for all of them.</summary>
    /// <param name="type">The type.</param>
    /// <param name="syntax">One of its declarations.</param>
    public static bool IsFirstPart(INamedTypeSymbol type, SyntaxNode syntax)
    {
        var parts = type.DeclaringSyntaxReferences;
        if (parts.IsEmpty)
            return false;
        var first = parts[0];
        for (var i = 1; i < parts.Length; i++)
        {
            var files = Compare(parts[i].SyntaxTree, first.SyntaxTree);
            if (files < 0 || files == 0 && parts[i].Span.Start < first.Span.Start)
                first = parts[i];
        }

        return first.SyntaxTree == syntax.SyntaxTree && first.Span == syntax.Span;
    }

    /// <summary>The interfaces of a type, in one order.</summary>
    public static IEnumerable<INamedTypeSymbol> Contracts(INamedTypeSymbol type) => type.AllInterfaces.Length > 1 && HasParts(type)
        ? type.AllInterfaces.OrderBy(static contract => SymbolNames.Id(contract), StringComparer.Ordinal)
        : type.AllInterfaces;

    /// <summary>The members of a type, in one order.</summary>
    public static IEnumerable<ISymbol> Members(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Length > 1
        ? type.GetMembers().OrderBy(static member => SymbolNames.Id(member), StringComparer.Ordinal)
        : type.GetMembers();

    private static bool HasParts(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.DeclaringSyntaxReferences.Length > 1)
                return true;
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (contract.DeclaringSyntaxReferences.Length > 1)
                return true;
        }

        return false;
    }

    private static int Compare(SyntaxTree left, SyntaxTree right)
    {
        if (ReferenceEquals(left, right))
            return 0;
        var paths = string.CompareOrdinal(left.FilePath, right.FilePath);
        return paths != 0 ? paths : string.CompareOrdinal(left.GetText().ToString(), right.GetText().ToString());
    }
}
