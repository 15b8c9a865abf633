using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orchestration.Analyzers.Effects;

/// <content>Text that is put in order by the default comparer, which is the current culture's.</content>
internal sealed partial class UnitWalk
{
    private static readonly HashSet<string> s_sorts = new(StringComparer.Ordinal)
    {
        "Order", "OrderDescending", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Max", "Min", "MaxBy", "MinBy", "Sort", "BinarySearch",
    };

    private void SortedByCulture(IInvocationOperation invocation, int node)
    {
        var method = invocation.TargetMethod;
        if (!s_sorts.Contains(method.Name) || SortedType(method)?.SpecialType != SpecialType.System_String)
            return;
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter?.Type is { Name: "IComparer" or "Comparison" } && argument.Value.ConstantValue is not { HasValue: true, Value: null })
                return;
        }

        Shape(ShapeRules.SortedByCulture, EffectPlace.Of(invocation.Syntax, method), EffectPlace.Name(method), node);
    }

    /// <summary>What is compared: the key, or the element where there is none; null where nothing is sorted.</summary>
    private static ITypeSymbol? SortedType(IMethodSymbol method) => method.ContainingType switch
    {
        { Name: "Enumerable", ContainingNamespace.Name: "Linq" } => method.TypeArguments.LastOrDefault(),
        { Name: "List", ContainingNamespace.Name: "Generic" } list => list.TypeArguments[0],
        { SpecialType: SpecialType.System_Array } => method.TypeArguments.FirstOrDefault(),
        _ => null,
    };
}
