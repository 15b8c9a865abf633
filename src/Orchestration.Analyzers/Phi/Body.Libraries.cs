using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Analyzers.Discovery;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <content>Libraries: the result carries what went in, and the catalogue says where it does not.</content>
internal sealed partial class Body
{
    /// <summary>Checks what a sink gets.</summary>
    /// <returns>The labels that may not arrive; none where the call is no sink.</returns>
    private Labels Sinks(Site site, ImmutableArray<PhiApi> rows)
    {
        var barred = Labels.None;
        foreach (var row in rows)
        {
            if (row.Sink is null)
                continue;
            barred |= row.Sink.Barred;
            Sink(site, row.Sink, row.Parameters);
        }

        var method = site.Method;
        if (method.MethodKind == MethodKind.Constructor && _model.Table.Construction(method.ContainingType) is { Sink: { } construction })
        {
            Sink(site, construction, default);
            return construction.Barred;
        }

        if (barred == Labels.None && LogMethods.IsGenerated(method))
        {
            Sink(site, PhiRules.Log, default);
            return PhiRules.Log.Barred;
        }

        return barred;
    }

    private void Sink(Site site, PhiRule rule, Model.Collections.EquatableArray<string> only)
    {
        var method = site.Method;
        for (var i = method.IsExtensionMethod ? 1 : 0; i < site.Values.Length; i++)
        {
            var parameter = method.Parameters[i];
            if (!only.IsEmpty && !only.Contains(parameter.Name))
                continue;
            // The source generator of Microsoft.Extensions.Telemetry redacts what is classified.
            if (parameter.GetAttributes().Any(attribute => AttributeLabels.IsClassification(attribute.AttributeClass)))
                continue;
            var value = site.Values[i].Parts is Functions ? Called(site.Values[i], []) : site.Values[i];
            var type = site.TypeOf(i);
            if (site.Arguments.Count > i && site.Arguments[i] is not IInstanceReferenceOperation)
                value = Widened(value, type, null, site.PlaceOf(i));
            Check(value, rule, PhiText.Sink(method, parameter), Innermost(site, i));
        }
    }

    /// <summary>The one labelled element of an array that the compiler makes for params; otherwise the argument.</summary>
    private SyntaxNode Innermost(Site site, int at)
    {
        if (at < site.Arguments.Count && site.Arguments[at] is IArrayCreationOperation { IsImplicit: true, Initializer: { } elements })
        {
            foreach (var element in elements.ElementValues)
            {
                var value = Eval(element);
                if (value.Holds)
                    return element.Syntax;
            }
        }

        return site.PlaceOf(at);
    }

    private Value Library(Site site, ImmutableArray<PhiApi> rows, bool isSink)
    {
        var method = site.Method;
        var carries = rows.IsEmpty ? Carries.Everything : rows.Max(row => row.Carries);
        var own = Source(method, site.Place);
        if (Roles.AreAsked(site, rows))
            own = Value.None;
        var input = Input(site, method.MethodKind == MethodKind.Constructor ? method.ContainingType : method.ReturnType);
        var functions = Value.None;
        foreach (var value in site.Values)
        {
            if (value.Parts is Functions)
                functions = functions.Or(Called(value, Enumerable.Repeat(input, 4).ToArray(), isUnknown: false));
        }

        if (carries == Carries.Redacted)
            return Redacted(site, input);
        var result = carries switch
        {
            Carries.Nothing => input.AsCondition,
            Carries.Projection => functions.IsNone && !site.Values.Any(value => value.Parts is Functions) ? input : functions,
            Carries.Receiver => site.Method.IsExtensionMethod && site.Values.Length > 0 ? site.Values[0].Flat : site.Receiver.Flat,
            Carries.Pseudonym => Pseudonym(input),
            _ => input.Or(functions),
        };
        Outs(site, result);
        if (!isSink)
            Absorbed(site, carries);
        return own.Or(IsVerdict(method.ReturnType) ? result.AsCondition : method is { ReturnsVoid: true, MethodKind: not MethodKind.Constructor } ? Value.None : result);
    }

    /// <summary>Everything that goes in, told by what it goes into. Where a function gets the elements, it says what becomes of them.</summary>
    private Value Input(Site site, ITypeSymbol? into)
    {
        var hasFunction = site.Values.Any(value => value.Parts is Functions);
        var all = site.Receiver.Flat;
        for (var i = 0; i < site.Values.Length; i++)
        {
            if (site.Values[i].Parts is Functions)
                continue;
            var type = site.TypeOf(i);
            all = all.Or(hasFunction || site.Arguments.Count > i && site.Arguments[i] is IInstanceReferenceOperation ? site.Values[i].Flat : Widened(site.Values[i].Flat, type, into, site.PlaceOf(i)));
        }

        if (!hasFunction && site.Instance is { Type: { } receiver } and not IInstanceReferenceOperation)
            all = Widened(all, receiver, into, site.Instance.Syntax);
        return all;
    }

    private static void Outs(Site site, in Value result)
    {
        foreach (var parameter in site.Method.Parameters)
        {
            if (parameter.RefKind is RefKind.Out or RefKind.Ref)
                site.Outs[parameter.Ordinal] = SymbolTypes.IsReference(parameter.Type) ? KeepPseudonym(result) : IsVerdict(parameter.Type) ? result.AsCondition : result.Flat;
        }
    }

    private void Absorbed(Site site, Carries carries)
    {
        var method = site.Method;
        if (carries == Carries.Absorbs && !method.IsStatic && method.MethodKind != MethodKind.Constructor && !PhiCatalogue.IsLookup(method.Name))
            Absorb(site.Instance, Input(site, site.Instance?.Type), PlaceOfFirst(site));
        else if (method.IsExtensionMethod && method.ReturnsVoid && site.Arguments.Count > 0 && site.Arguments[0]?.Type is INamedTypeSymbol type && _model.Table.IsAbsorber(type))
            Absorb(site.Arguments[0], Input(site, type), PlaceOfFirst(site));
    }

    /// <summary>The first argument that holds something, where a finding about the call is shown.</summary>
    private SyntaxNode PlaceOfFirst(Site site)
    {
        for (var i = 0; i < site.Values.Length; i++)
        {
            if (site.Values[i].Holds)
                return Innermost(site, i);
        }

        return site.Place;
    }

    private static Value Pseudonym(in Value input) =>
        input.Labels == Labels.None ? input : input with { Labels = input.Labels == Labels.Suspected ? Labels.None : Labels.Pseudonym };

    /// <summary>A verdict about a value is not the value: implicit flows are no part of the model.</summary>
    private static bool IsVerdict(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Boolean
        || type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] };

    /// <summary>
    /// What redaction leaves. A redactor that erases, or that was obtained here for a real classification, leaves nothing; the
    /// null redactor everything; of one that comes from elsewhere it is only known that it does not leave the text.
    /// </summary>
    private Value Redacted(Site site, in Value input)
    {
        var redactor = site.Instance;
        for (var step = 0; step < 8 && redactor is not null; step++)
        {
            switch (redactor)
            {
                case { Type.Name: "ErasingRedactor" }: return Value.None;
                case { Type.Name: "NullRedactor" }: return input;
                case IConversionOperation conversion: redactor = conversion.Operand; continue;
                case ILocalReferenceOperation local when _initializers.TryGetValue(local.Local, out var initializer): redactor = initializer; continue;
                case IInvocationOperation { TargetMethod.Name: "GetRedactor" } call:
                    return call.Syntax is InvocationExpressionSyntax { ArgumentList.Arguments: var given } && given.ToString().IndexOf("DataClassification.None", StringComparison.Ordinal) < 0 ? Value.None : input;
            }

            break;
        }

        return Pseudonym(input);
    }
}
