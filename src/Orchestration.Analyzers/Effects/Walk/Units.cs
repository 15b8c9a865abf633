using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orchestration.Analyzers.Effects;

/// <summary>
/// Cuts a file into units: every member is one, and so is every type's header and the file itself. Two files that differ
/// inside bodies only have the same units in the same order.
/// </summary>
internal static class Units
{
    /// <summary>The units of a file, in their order.</summary>
    public static List<SyntaxNode> Of(SyntaxNode root)
    {
        var units = new List<SyntaxNode>();
        if (root is CompilationUnitSyntax file)
        {
            units.Add(file);
            Add(file.Members, units);
        }

        return units;
    }

    private static void Add(SyntaxList<MemberDeclarationSyntax> members, List<SyntaxNode> units)
    {
        // Explicit, because generated and damaged files nest without end.
        var pending = new Stack<(SyntaxList<MemberDeclarationSyntax> Members, int Next)>();
        pending.Push((members, 0));
        while (pending.Count > 0)
        {
            var (list, next) = pending.Pop();
            while (next < list.Count)
            {
                var member = list[next++];
                if (member is GlobalStatementSyntax)
                    continue;
                if (member is not BaseNamespaceDeclarationSyntax)
                    units.Add(member);
                if (member is EnumDeclarationSyntax @enum)
                    units.AddRange(@enum.Members);
                var inner = member switch
                {
                    BaseNamespaceDeclarationSyntax space => space.Members,
                    TypeDeclarationSyntax type => type.Members,
                    _ => default,
                };
                if (inner.Count == 0)
                    continue;
                pending.Push((list, next));
                (list, next) = (inner, 0);
            }
        }
    }
}
