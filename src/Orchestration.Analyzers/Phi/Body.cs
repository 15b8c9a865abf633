using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>
/// The forward pass over one body: what every variable holds at every point, with strong updates on variables and joins
/// where ways meet. Members carry what they are declared to; a method that nobody else can see is asked for its summary.
/// </summary>
/// <remarks>
/// It follows the structure of statements, which in C# is the control-flow graph but for jumps: what is jumped to gathers
/// what arrives, through the finally blocks between, and a body with a <c>goto</c> is walked until its labels bring
/// nothing new. Roslyn's lowered graph would cost more than the analysis itself.
/// </remarks>
internal sealed partial class Body
{
    /// <summary>The operations that a proof may take, loops and lambdas counted as often as they are walked.</summary>
    private const int Budget = 200_000;

    /// <summary>How deep expressions may nest before the stack is at risk.</summary>
    private const int MaxDepth = 400;

    private readonly PhiModel _model;
    private readonly ISymbol _owner;
    private readonly IReadOnlyDictionary<BodyKey, Summary> _circle;
    private readonly CancellationToken _cancellation;
    private readonly bool _isInferred;
    private readonly Dictionary<(Spot, string), Hit> _hits = [];
    private readonly List<DelegateUse> _uses = [];
    private readonly Dictionary<int, Value> _outs = [];
    private readonly Dictionary<ISymbol, Store> _branches = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ILocalFunctionOperation> _localFunctions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation> _initializers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, IOperation> _aliases = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITryOperation, List<ILabelSymbol>> _leaving = [];
    private readonly HashSet<object> _active = [];
    private readonly HashSet<object> _walked = [];
    private readonly List<(IOperation Operation, Value Value)> _conditionals = [];
    private readonly List<Value> _creations = [];
    private readonly Effort _effort = new();

    private Store _store;
    private Store? _shadow;
    private Value _result;
    private Value _chosen;
    private int _function;
    private int _depth;
    private bool _isMoved;
    private bool _isTooLarge;

    private Body(PhiModel model, ISymbol owner, IReadOnlyDictionary<BodyKey, Summary> circle, CancellationToken cancellation)
    {
        (_model, _owner, _circle, _cancellation) = (model, owner, circle, cancellation);
        _store = new Store(_effort);
        _isInferred = owner is IMethodSymbol method && model.IsInferred(method);
    }

    /// <summary>Walks a body.</summary>
    /// <param name="model">What is known of the compilation.</param>
    /// <param name="owner">The member whose body it is.</param>
    /// <param name="roots">Its operations, in the order in which they run.</param>
    /// <param name="circle">What is known so far of the methods that call it and that it calls.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public static Summary Walk(PhiModel model, ISymbol owner, ImmutableArray<IOperation> roots, IReadOnlyDictionary<BodyKey, Summary> circle, CancellationToken cancellation)
    {
        var body = new Body(model, owner, circle, cancellation);
        do
        {
            // Labels only gain, and what they can gain is finite; the budget ends it sooner.
            body._isMoved = false;
            body.Enter();
            foreach (var root in roots)
                body.Root(root);
        }
        while (body._isMoved && !body._isTooLarge);

        return new Summary(
            body._result, body._outs,
            body._hits.Values.OrderBy(hit => hit.Place.File.Path, StringComparer.Ordinal).ThenBy(hit => hit.Place.Span.Start).ThenBy(hit => hit.Rule.Id, StringComparer.Ordinal).ToArray(),
            body._uses, body._isTooLarge);
    }

    private LabelReader Reader => _model.Labels;

    /// <summary>The variables as a caller leaves them.</summary>
    private void Enter()
    {
        _store = new Store(_effort);
        if (_owner is not IMethodSymbol method)
            return;
        foreach (var parameter in method.Parameters)
        {
            var value = Source(parameter, parameter.DeclaringSyntaxReferences is [var reference, ..] ? reference : null);
            _store[parameter] = _isInferred
                ? new(value.Labels & ~Labels.Suspected, default, Bit(parameter.Ordinal), value.Labels == Labels.Suspected ? null : value.Trace, null)
                : value;
        }
    }

    private static ulong Bit(int ordinal) => 1UL << Math.Min(ordinal, 63);

    private void Root(IOperation root)
    {
        switch (root)
        {
            case IMethodBodyOperation body:
                Eval(body.BlockBody);
                Eval(body.ExpressionBody);
                break;
            case IConstructorBodyOperation body:
                Eval(body.Initializer);
                Eval(body.BlockBody);
                Eval(body.ExpressionBody);
                break;
            case IFieldInitializerOperation field:
                foreach (var target in field.InitializedFields)
                    StoreIn(target, Eval(field.Value), field.Value.Syntax);
                break;
            case IPropertyInitializerOperation property:
                foreach (var target in property.InitializedProperties)
                    StoreIn(target, Eval(property.Value), property.Value.Syntax);
                break;
            case IAttributeOperation:
                break;
            default:
                Eval(root);
                break;
        }

        foreach (var function in _localFunctions.Values.ToArray())
        {
            if (!_walked.Contains(function))
                Call(function, []);
        }
    }

    /// <summary>What a declared symbol brings, at the place that names it.</summary>
    private Value Source(ISymbol symbol, SyntaxNode place)
    {
        var labels = Reader.Of(symbol);
        return labels == Labels.None ? Value.None : new(labels, default, 0, Trace.Source(place, PhiText.Name(symbol), _model.Why(symbol)), null);
    }

    private Value Source(ISymbol symbol, SyntaxReference? reference) =>
        Reader.Of(symbol) == Labels.None || reference is null ? Value.None : Source(symbol, reference.GetSyntax(_cancellation));

    /// <summary>Adds what every value of a type holds.</summary>
    private Value Typed(in Value value, ITypeSymbol? type, SyntaxNode place)
    {
        var labels = Reader.OfType(type);
        return (labels & ~value.Labels) == Labels.None ? value
            : value.Or(new(labels, default, 0, Trace.Source(place, PhiText.Name(type!), _model.WhyType(type!)), null));
    }

    /// <summary>Adds what a value holds in its members, where what it becomes no longer says so.</summary>
    private Value Widened(in Value value, ITypeSymbol? from, ITypeSymbol? to, SyntaxNode place)
    {
        if (from is null)
            return value;
        var missing = Reader.Content(from) & ~Reader.Content(to) & ~value.Labels;
        return missing == Labels.None ? value
            : value.Or(new(missing, default, 0, Trace.Source(place, PhiText.Name(from), _model.WhyContent(from)), null));
    }

    private Value EvalAll(IEnumerable<IOperation> operations)
    {
        var value = Value.None;
        foreach (var operation in operations)
            value = value.Or(Eval(operation).Flat);
        return value;
    }

    /// <summary>Everything that goes in, for an operation that is not told apart.</summary>
    private Value Children(IOperation operation)
    {
        var value = Value.None;
        foreach (var child in operation.ChildOperations)
            value = value.Or(Eval(child).Flat);
        return value;
    }
}
