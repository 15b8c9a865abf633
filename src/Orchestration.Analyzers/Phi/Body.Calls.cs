using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <content>Calls: sinks, declared labels, summaries, and what libraries hand on.</content>
internal sealed partial class Body
{
    private Value Call(IInvocationOperation call)
    {
        var site = SiteOf(call, call.TargetMethod, call.Instance, call.Arguments);
        var value = Typed(Invoke(site), call.Type, call.Syntax);
        Return(site, call.Arguments);
        return value;
    }

    private Value Create(IObjectCreationOperation creation)
    {
        if (creation.Constructor is not { } constructor)
            return Children(creation);
        var site = SiteOf(creation, constructor, null, creation.Arguments);
        var value = Invoke(site);
        Return(site, creation.Arguments);
        return Typed(creation.Initializer is { } initializer ? Initialize(initializer, value) : value, creation.Type, creation.Syntax);
    }

    private Value With(IWithOperation with) => Initialize(with.Initializer, Eval(with.Operand).Flat);

    private Value Initialize(IObjectOrCollectionInitializerOperation initializer, in Value value)
    {
        _creations.Add(value);
        foreach (var entry in initializer.Initializers)
        {
            if (entry is IMemberInitializerOperation member)
                Absorb(member.InitializedMember, Initialize(member.Initializer, Value.None), member.Syntax);
            else
                Eval(entry);
        }

        var created = _creations[_creations.Count - 1];
        _creations.RemoveAt(_creations.Count - 1);
        return created;
    }

    private Site SiteOf(IOperation call, IMethodSymbol method, IOperation? instance, ImmutableArray<IArgumentOperation> arguments)
    {
        var receiver = Eval(instance);
        var values = new Value[method.Parameters.Length];
        var operations = new IOperation?[method.Parameters.Length];
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { Ordinal: var at } parameter || at < 0 || at >= values.Length)
                continue;
            operations[at] = argument.Value;
            if (parameter.RefKind == RefKind.Out)
                continue;
            values[at] = Function(argument.Value) is { } function ? new(default, default, 0, null, new Functions([function])) : Eval(argument.Value);
        }

        return new Site(call.Syntax, method, receiver, instance, values, operations);
    }

    /// <summary>A lambda or method group that is given as it is: it is walked when it is known what it gets.</summary>
    private static object? Function(IOperation argument)
    {
        while (argument is IConversionOperation { OperatorMethod: null } conversion)
            argument = conversion.Operand;
        return argument is IDelegateCreationOperation { Target: var target }
            ? target switch { IAnonymousFunctionOperation lambda => lambda, IMethodReferenceOperation { Instance: null or IInstanceReferenceOperation } group => group.Method, _ => null }
            : null;
    }

    private void Return(Site site, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { Ordinal: var at } parameter)
                continue;
            site.Outs.TryGetValue(at, out var value);
            if (parameter.RefKind is RefKind.Out)
                Assign(argument.Value, Typed(value, parameter.Type, argument.Syntax), argument.Syntax);
            else if (value.Holds)
                Absorb(argument.Value is IDeclarationExpressionOperation declaration ? declaration.Expression : argument.Value, value, argument.Syntax);
        }
    }

    /// <summary>What a call gives, checked on the way.</summary>
    private Value Invoke(Site site)
    {
        var method = site.Method.PartialImplementationPart ?? site.Method;
        if (method.MethodKind == MethodKind.LocalFunction && _localFunctions.TryGetValue(method.OriginalDefinition, out var local))
            return Call(local, site.Values, site);
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return Delegate(site);
        var rows = _model.Table.Find(method);
        var barred = Sinks(site, rows);
        if (_model.IsDeclassifier(method))
            return Value.None;
        if ((method.IsInSource() || _model.IsGoverned(method)) && !rows.Any(static row => row.Carries == Carries.Redacted))
            return barred != Labels.None ? Source(method, site.Place) : _model.IsInferred(method) ? Inferred(site, method) : Declared(site, method);
        var result = Library(site, rows, barred != Labels.None);
        // What a sink barred is a finding already; it is not followed any further.
        return barred == Labels.None ? result : result with { Labels = result.Labels & ~(barred | Labels.Suspected), Parameters = 0, Chosen = Labels.None, Parts = null };
    }

    /// <summary>A method that others can see, override or implement is what it declares to be.</summary>
    private Value Declared(Site site, IMethodSymbol method)
    {
        var carried = Value.None;
        for (var i = 0; i < site.Values.Length; i++)
        {
            var value = Widened(Called(site.Values[i], []), site.TypeOf(i), method.Parameters[i].Type, site.PlaceOf(i));
            if (method.OriginalDefinition.Parameters[i].Type.TypeKind == TypeKind.TypeParameter)
                carried = carried.Or(value.Flat);
            else if (value.Holds && !Reader.Of(method.Parameters[i]).Covers(value.Labels) | value.Parameters != 0)
                Given(value, method.Parameters[i], site.PlaceOf(i));
        }

        if (method.MethodKind == MethodKind.Constructor)
            return carried;
        var own = Source(method, site.Place);
        return method.OriginalDefinition.ReturnType.TypeKind == TypeKind.TypeParameter ? own.Or(carried).Or(site.Receiver.Flat) : own.Or(site.Receiver.Labels == Labels.None ? Value.None : site.Receiver.Flat);
    }

    private void Given(in Value value, IParameterSymbol parameter, SyntaxNode place)
    {
        var member = (ISymbol?)Inheritance.PropertyOf(parameter.OriginalDefinition) ?? parameter;
        if (parameter.Type.TypeKind == TypeKind.Delegate)
            return;
        if (_model.IsMetadata(parameter.ContainingType) && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor })
            Check(value, PhiRules.Metadata, $"'{PhiText.Name(member)}'", place);
        else
            Check(value, PhiRules.Unlabelled, $"'{PhiText.Name(member)}'", place, member);
    }

    /// <summary>A method that nobody else can see is what its body does.</summary>
    private Value Inferred(Site site, IMethodSymbol method)
    {
        var summary = _model.Bodies.KeyOf(method.OriginalDefinition) is { } key ? _model.Summaries.Of(key, _circle, _cancellation) : Summary.Empty;
        foreach (var use in summary.Uses)
        {
            var given = Substitute(use.Given, site);
            for (var i = 0; i < site.Values.Length; i++)
            {
                if ((use.Parameters & Bit(i)) != 0)
                    Called(site.Values[i], [given, given, given, given], isUnknown: false);
            }
        }

        foreach (var hit in summary.Hits)
        {
            // What the callee knows by itself is its own finding, once, and not one for every caller.
            if ((hit.Value.Labels & ~Labels.Suspected) != Labels.None)
                continue;
            for (var i = 0; i < site.Values.Length; i++)
            {
                if ((hit.Value.Parameters & Bit(i)) != 0 && Argument(site, i) is { Holds: true } given)
                    Check(given with { Trace = Trace.Concat(given.Trace, Trace.Concat(Trace.Add(null, site.PlaceOf(i), PhiText.Name(method)), hit.Value.Trace)) }, hit.Rule, hit.Sink, Innermost(site, i), hit.Member);
            }
        }

        foreach (var entry in summary.Outs)
            site.Outs[entry.Key] = Substitute(entry.Value, site).Step(site.Place, PhiText.Name(method));
        foreach (var value in site.Values)
            Called(value, []);
        var result = Substitute(summary.Result, site).Step(site.Place, PhiText.Name(method));
        return (method.ReturnsVoid ? result : result.Or(site.Receiver.Flat)).Or(Source(method, site.Place));
    }

    private Value Argument(Site site, int at) =>
        Widened(site.Values[at], site.TypeOf(at), site.Method.OriginalDefinition.Parameters[at].Type, site.PlaceOf(at));

    /// <summary>What a callee knows by its parameters, in the words of its caller.</summary>
    private Value Substitute(in Value value, Site site)
    {
        var substituted = value with { Parameters = 0, Trace = value.Labels == Labels.None ? null : value.Trace, Parts = value.Parts is Functions ? value.Parts : null };
        for (var i = 0; i < site.Values.Length && value.Parameters != 0; i++)
        {
            if ((value.Parameters & Bit(i)) != 0)
            {
                var given = Argument(site, i);
                substituted = substituted.Or(given.Parts is Functions ? Called(given, []) : given.Flat);
            }
        }

        return substituted;
    }
}
