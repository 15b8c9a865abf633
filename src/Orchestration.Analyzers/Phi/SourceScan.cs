using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>
/// Whether a body has anything to analyse: it names something labelled, or calls a method whose body does. Most bodies of
/// most programs do neither, and are left after one look at each of their operations.
/// </summary>
internal sealed class SourceScan(PhiModel model)
{
    private readonly ConcurrentDictionary<ISymbol, Names> _methods = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _reaches = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a body names a label or can be given one by what it calls.</summary>
    /// <param name="owner">Whose body it is.</param>
    /// <param name="roots">Its operations.</param>
    /// <param name="cancellation">Ends the look.</param>
    public bool HasSource(ISymbol owner, ImmutableArray<IOperation> roots, CancellationToken cancellation)
    {
        var names = Look(roots, owner);
        if (owner is IMethodSymbol)
            _methods.TryAdd(owner, names);
        return names.IsSource || names.Calls.Any(call => Reaches(call, cancellation));
    }

    private bool Reaches(IMethodSymbol start, CancellationToken cancellation)
    {
        if (_reaches.TryGetValue(start, out var known))
            return known;
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { start };
        var open = new Stack<IMethodSymbol>();
        open.Push(start);
        while (open.Count > 0)
        {
            var method = open.Pop();
            if (_reaches.TryGetValue(method, out known) && !known)
                continue;
            var names = _methods.TryGetValue(method, out var looked) ? looked : _methods.GetOrAdd(method, Look(model.Calls.Roots(method, cancellation), method));
            if (known || names.IsSource)
                return _reaches[start] = true;
            foreach (var call in names.Calls)
            {
                if (seen.Add(call))
                    open.Push(call);
            }
        }

        // Everything that was reached was looked at, and nothing was found.
        foreach (var method in seen)
            _reaches[method] = false;
        return false;
    }

    private Names Look(ImmutableArray<IOperation> roots, ISymbol owner)
    {
        var (isSource, calls) = (Owns(owner), ImmutableArray<IMethodSymbol>.Empty);
        var open = new Stack<IOperation>(roots);
        while (open.Count > 0 && !isSource)
        {
            var operation = open.Pop();
            switch (operation)
            {
                case IPropertyReferenceOperation property: isSource = IsLabelled(property.Property); break;
                case IFieldReferenceOperation field: isSource = !field.ConstantValue.HasValue && IsLabelled(field.Field); break;
                case IParameterReferenceOperation parameter: isSource = IsLabelled(parameter.Parameter); break;
                case ILocalReferenceOperation local: isSource = model.Labels.OfType(local.Type) != Labels.None; break;
                case IConversionOperation conversion:
                    isSource = IsContent(conversion.Operand.Type) || conversion.OperatorMethod is { } operatorMethod && IsLabelled(operatorMethod);
                    break;
                case IBinaryOperation { OperatorMethod: { } binaryMethod }: isSource = IsLabelled(binaryMethod); break;
                case IRecursivePatternOperation pattern: isSource = IsContent(pattern.MatchedType) || IsContent(pattern.InputType); break;
                case IDeclarationPatternOperation pattern: isSource = model.Labels.OfType(pattern.NarrowedType) != Labels.None; break;
                case IDeconstructionAssignmentOperation deconstruction: isSource = IsContent(deconstruction.Value.Type); break;
                case IArgumentOperation argument: isSource = IsContent(argument.Value.Type); break;
                case IInterpolationOperation hole: isSource = IsContent(hole.Expression.Type); break;
                case IObjectCreationOperation creation: isSource = model.Labels.OfType(creation.Type) != Labels.None; break;
                case IInvocationOperation call: isSource = IsLabelled(call.TargetMethod) || model.Labels.OfType(call.Type) != Labels.None; break;
            }

            if (model.Calls.Called(operation) is { } callee && !calls.Contains(callee, SymbolEqualityComparer.Default))
                calls = calls.Add(callee);

            foreach (var child in operation.ChildOperations)
                open.Push(child);
        }

        return new(isSource, calls);
    }

    private bool Owns(ISymbol owner) => owner is IMethodSymbol method && method.Parameters.Any(IsLabelled);

    private bool IsLabelled(ISymbol symbol) => model.Labels.Of(symbol) != Labels.None;

    private bool IsContent(ITypeSymbol? type) => type is not null && model.Labels.Content(type) != Labels.None;

    /// <summary>What a body names: a label, and the methods that are known by their bodies.</summary>
    private readonly record struct Names(bool IsSource, ImmutableArray<IMethodSymbol> Calls);
}
