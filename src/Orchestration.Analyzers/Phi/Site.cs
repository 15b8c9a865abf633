using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orchestration.Analyzers.Phi;

/// <summary>One call, seen from what goes in.</summary>
/// <param name="Place">The call.</param>
/// <param name="Method">What is called.</param>
/// <param name="Receiver">What the receiver holds.</param>
/// <param name="Instance">The receiver; null for a static method and where a function is called through a delegate.</param>
/// <param name="Values">What each parameter gets.</param>
/// <param name="Arguments">The expression of each; null where there is none.</param>
internal sealed record Site(
    SyntaxNode Place, IMethodSymbol Method, Value Receiver, IOperation? Instance, Value[] Values, IReadOnlyList<IOperation?> Arguments)
{
    /// <summary>What the parameters hold afterwards of what the method put there.</summary>
    public Dictionary<int, Value> Outs { get; } = [];

    /// <summary>Where a finding about a parameter is shown.</summary>
    public SyntaxNode PlaceOf(int ordinal) => ordinal < Arguments.Count && Arguments[ordinal]?.Syntax is { } syntax ? syntax : Place;

    /// <summary>
    /// The type of an argument before it was converted to that of its parameter; null for one that holds nothing, whatever its
    /// type: a constant, a default that was left out, an array of no elements.
    /// </summary>
    public ITypeSymbol? TypeOf(int ordinal)
    {
        var argument = ordinal < Arguments.Count ? Arguments[ordinal] : null;
        while (argument is IConversionOperation { IsImplicit: true, Operand.Type: not null } conversion)
            argument = conversion.Operand;
        return argument is { ConstantValue.HasValue: true } or IDefaultValueOperation or IArrayCreationOperation { Initializer.ElementValues.IsEmpty: true }
            ? null
            : argument?.Type;
    }
}
