using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>
/// Whether a body has anything to analyse: it names something labelled, or calls a method whose body does. Most bodies of
/// most programs do neither, and are left after one look at each of their operations. What a look tells is kept with the
/// file, so that after an edit no body is bound for it that is not edited.
/// </summary>
internal sealed class SourceScan(PhiModel model, Bodies bodies)
{
    private readonly ConcurrentDictionary<BodyKey, bool> _reaches = new();

    /// <summary>Whether a body names a label or can be given one by what it calls.</summary>
    /// <param name="owner">Whose body it is.</param>
    /// <param name="roots">Its operations.</param>
    /// <param name="cancellation">Ends the look.</param>
    public bool HasSource(ISymbol owner, ImmutableArray<IOperation> roots, CancellationToken cancellation)
    {
        var facts = owner is IMethodSymbol method && bodies.KeyOf(method) is { } key ? Facts(key, cancellation) : Look(roots, owner);
        return facts.IsSource || facts.Calls.Any(call => Reaches(call, cancellation));
    }

    /// <summary>What one look at a body tells.</summary>
    /// <param name="key">The body.</param>
    /// <param name="cancellation">Ends the look.</param>
    public BodyFacts Facts(BodyKey key, CancellationToken cancellation)
    {
        var known = bodies.FactsOf(key).Bodies;
        if (known.TryGetValue(key.Unit, out var facts))
            return facts;
        var (owner, roots) = bodies.Bind(key, cancellation);
        return known.GetOrAdd(key.Unit, Look(roots, owner));
    }

    private bool Reaches(BodyKey start, CancellationToken cancellation)
    {
        if (_reaches.TryGetValue(start, out var known))
            return known;
        var seen = new HashSet<BodyKey> { start };
        var open = new Stack<BodyKey>();
        open.Push(start);
        while (open.Count > 0)
        {
            var body = open.Pop();
            if (_reaches.TryGetValue(body, out known) && !known)
                continue;
            if (known)
                return _reaches[start] = true;
            var facts = Facts(body, cancellation);
            if (facts.IsSource)
                return _reaches[start] = true;
            foreach (var call in facts.Calls)
            {
                if (seen.Add(call))
                    open.Push(call);
            }
        }

        // Everything that was reached was looked at, and nothing was found.
        foreach (var body in seen)
            _reaches[body] = false;
        return false;
    }

    private BodyFacts Look(ImmutableArray<IOperation> roots, ISymbol owner)
    {
        var (isSource, calls) = (Owns(owner), new List<BodyKey>());
        // What a body calls counts for those who call it, and where it names no label itself.
        var isCalled = owner is IMethodSymbol method && model.IsInferred(method);
        var open = new Stack<IOperation>(roots);
        while (open.Count > 0 && (isCalled || !isSource))
        {
            var operation = open.Pop();
            isSource = isSource || IsSource(operation);
            if (model.Called(operation) is { } callee)
            {
                if (bodies.KeyOf(callee) is not { } key)
                    isSource |= Owns(callee);
                else if (!calls.Contains(key))
                    calls.Add(key);
            }

            foreach (var child in operation.ChildOperations)
                open.Push(child);
        }

        return new(isSource, calls.ToImmutableArray());
    }

    private bool IsSource(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation property => IsLabelled(property.Property),
        IFieldReferenceOperation field => !field.ConstantValue.HasValue && IsLabelled(field.Field),
        IParameterReferenceOperation parameter => IsLabelled(parameter.Parameter),
        ILocalReferenceOperation local => IsType(local.Type),
        IConversionOperation conversion => IsContent(conversion.Operand.Type) || conversion.OperatorMethod is { } operatorMethod && IsLabelled(operatorMethod),
        IBinaryOperation { OperatorMethod: { } binaryMethod } => IsLabelled(binaryMethod),
        IRecursivePatternOperation pattern => IsContent(pattern.MatchedType) || IsContent(pattern.InputType),
        IDeclarationPatternOperation pattern => IsType(pattern.NarrowedType),
        IDeconstructionAssignmentOperation deconstruction => IsContent(deconstruction.Value.Type),
        IArgumentOperation argument => IsContent(argument.Value.Type),
        IInterpolationOperation hole => IsContent(hole.Expression.Type),
        IObjectCreationOperation creation => IsType(creation.Type),
        IInvocationOperation call => IsLabelled(call.TargetMethod) || IsType(call.Type),
        _ => false,
    };

    private bool Owns(ISymbol owner) => owner is IMethodSymbol method && method.Parameters.Any(IsLabelled);

    private bool IsLabelled(ISymbol symbol) => model.Labels.Of(symbol) != Labels.None;

    private bool IsType(ITypeSymbol? type) => model.Labels.OfType(type) != Labels.None;

    private bool IsContent(ITypeSymbol? type) => type is not null && model.Labels.Content(type) != Labels.None;
}
