using Microsoft.CodeAnalysis;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <content>Types that are named, and what they inherit.</content>
internal sealed partial class EffectTable
{
    private Answer ClassifyType(INamedTypeSymbol type)
    {
        // A type of this compilation is looked at where it is declared.
        if (IsOwn(type))
            return Answer.Own;
        if (Rows(type).Own is { Effect: { Condition: EffectCondition.None } } own)
            return From(own, Answer.Pure);
        if (Family(type) is { Condition: EffectCondition.None } family)
            return From(new Row(family, IsPure: false), Answer.Pure);
        // What an entry asks of a use, a mention cannot answer.
        if (Rows(type).Own is { Effect: not null })
            return Answer.Pure;
        // A type whose members have entries is known: what is done with it is looked at where it is done.
        return type.TypeKind is TypeKind.Delegate or TypeKind.Enum || Rows(type) is { HasMembers: true } or { Declaration: not null } ? Answer.Pure : Standing(type, type);
    }

    private Effect? Family(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (Rows(ancestor).Own?.Effect is { Scope: EffectScope.Family } inherited)
                return inherited;
        }

        foreach (var contract in FixedOrder.Contracts(type))
        {
            if (Rows(contract).Own?.Effect is { Scope: EffectScope.Family } implemented)
                return implemented;
        }

        return null;
    }
}
