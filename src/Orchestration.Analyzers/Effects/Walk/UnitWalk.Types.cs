using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <content>The types and attributes that declarations and expressions name.</content>
internal sealed partial class UnitWalk
{
    // Nobody writes a type that is nested deeper, and a damaged file must not overflow the stack.
    private const int MaxTypeDepth = 32;

    private ISymbol? Attributes(SyntaxList<AttributeListSyntax> lists, ISymbol? declared, int node)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
                Body(model.GetOperation(attribute, cancellationToken), node);
        }

        return declared;
    }

    private void Signature(IMethodSymbol method, ParameterListSyntax? parameters, TypeSyntax? returned, int node)
    {
        if (returned is not null)
            Mention(method.ReturnType, returned, node);
        if (parameters is not null)
            Parameters(method.Parameters, parameters, node);
    }

    private void Parameters(ImmutableArray<IParameterSymbol> symbols, BaseParameterListSyntax syntax, int node)
    {
        for (var i = 0; i < symbols.Length && i < syntax.Parameters.Count; i++)
        {
            var parameter = syntax.Parameters[i];
            if (parameter.Type is { } type)
                Mention(symbols[i].Type, type, node);
            Attributes(parameter.AttributeLists, null, node);
            if (parameter.Default is { } value)
                Body(model.GetOperation(value, cancellationToken), node);
        }
    }

    private void Constraints(SyntaxList<TypeParameterConstraintClauseSyntax> clauses, int node)
    {
        foreach (var clause in clauses)
        {
            foreach (var constraint in clause.Constraints)
            {
                if (constraint is TypeConstraintSyntax { Type: var type })
                    Mention(model.GetTypeInfo(type, cancellationToken).Type, type, node);
            }
        }
    }

    /// <summary>A type that is named, with its arguments, elements and parameters.</summary>
    private void Mention(ITypeSymbol? type, SyntaxNode place, int node, int depth = 0)
    {
        if (type is null || depth > MaxTypeDepth)
            return;
        switch (type)
        {
            case IArrayTypeSymbol array:
                Mention(array.ElementType, place, node, depth + 1);
                break;
            case IPointerTypeSymbol pointer:
                Mention(pointer.PointedAtType, place, node, depth + 1);
                break;
            case IDynamicTypeSymbol:
                if (Applies(ShapeRules.Dynamic))
                    _sink.Add(new UseFact(Relative(place.Span), ShapeRules.Dynamic, "dynamic", "dynamic", node, IsMention: true));
                break;
            case IFunctionPointerTypeSymbol { Signature: { } signature }:
                Mention(signature.ReturnType, place, node, depth + 1);
                foreach (var parameter in signature.Parameters)
                    Mention(parameter.Type, place, node, depth + 1);
                break;
            case INamedTypeSymbol { TypeKind: not TypeKind.Error } named:
                MentionNamed(named, place, node, depth);
                break;
        }
    }

    private void MentionNamed(INamedTypeSymbol type, SyntaxNode place, int node, int depth)
    {
        if (type.IsTupleType)
        {
            foreach (var element in type.TupleElements)
                Mention(element.Type, place, node, depth + 1);
            return;
        }

        foreach (var argument in type.TypeArguments)
            Mention(argument, place, node, depth + 1);
        if (type.SpecialType == SpecialType.None)
            MentionDefinition(type, place, node);
        if (type.ContainingType is { IsGenericType: true } outer)
            Mention(outer, place, node, depth + 1);
    }

    private void MentionDefinition(INamedTypeSymbol type, SyntaxNode place, int node)
    {
        var answer = _table.Find(type);
        switch (answer.Standing)
        {
            case Standing.Listed:
                _sink.Line(answer.Line);
                break;
            case Standing.Effect when Applies(answer.Effect!):
                _sink.Add(new UseFact(
                    Relative(EffectPlace.Of(place, type, model)), answer.Effect!, EffectPlace.Name(type), About(answer.Effect!, type), node, IsMention: true));
                break;
            case Standing.Unclassified when governance.DeniesByDefault:
                var text = governance.TextOf(type.OriginalDefinition);
                _sink.Add(new UseFact(
                    Relative(EffectPlace.Of(place, type, model)), ShapeRules.Unclassified, text.Api, text.About, node, IsMention: true, Line: text.Line));
                break;
        }
    }

    private static string About(Effect effect, INamedTypeSymbol type) =>
        effect.TypeName.Length > 0 ? effect.TypeName : SymbolNames.Full(type.OriginalDefinition);

    private TextSpan Relative(TextSpan span) => new(Math.Max(0, span.Start - _start), span.Length);
}
