using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <content>What a use of a symbol means. Almost every use ends at the first answer; only a hit looks around.</content>
internal sealed partial class UnitWalk
{
    private void Use(ISymbol symbol, IOperation operation, int node)
    {
        var answer = _table.Find(symbol);
        while (answer is { Standing: Standing.Effect, Effect: { } effect })
        {
            if (EffectConditions.Hold(effect, operation, _table))
            {
                if (Applies(effect) && IsCause(effect, operation))
                    Add(effect, EffectPlace.Of(operation.Syntax, symbol), governance.TextOf(SymbolNames.Definition(symbol)).Api, node, effect.TypeName.Length > 0 ? effect.TypeName : governance.TextOf(SymbolNames.Definition(symbol)).About);
                return;
            }

            answer = answer.Otherwise ?? Answer.Pure;
        }

        switch (answer.Standing)
        {
            case Standing.Listed:
                _sink.Line(answer.Line);
                break;
            case Standing.Unclassified when governance.DeniesByDefault:
                Unclassified(symbol, operation, node);
                break;
        }
    }

    private void Unclassified(ISymbol symbol, IOperation operation, int node)
    {
        // What the compiler calls for a statement is one use with the statement, not one for each call.
        var text = governance.TextOf(SymbolNames.Definition(symbol));
        _sink.Add(new UseFact(
            Relative(EffectPlace.Of(operation.Syntax, symbol)), ShapeRules.Unclassified, text.Api, text.About, node, Line: text.Line));
    }

    private void Add(Effect effect, TextSpan place, string api, int node, string about) =>
        _sink.Add(new UseFact(Relative(place), effect, api, about, node));

    /// <summary>Something that no name shows, only the shape of the code.</summary>
    private void Shape(Effect effect, TextSpan place, string api, int node)
    {
        if (Applies(effect))
            Add(effect, place, api, node, about: "");
    }

    /// <summary>Whether the rule of an effect holds anywhere in this assembly.</summary>
    private bool Applies(Effect effect) =>
        governance.Role == OrchestrationRole.Orchestration || effect.Rule.InHost != HostReach.Nowhere;

    private bool IsCause(Effect effect, IOperation operation)
    {
        // Constructing the derived type is the finding of a family; its base call would be a second one.
        if (effect.Scope == EffectScope.Family && operation is IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor })
            return false;
        // What is kept in a static is kept for every run, however it got there.
        if (effect.Rule.Id == LazyRule && operation is IInvocationOperation kept && IsMemo(kept))
            return false;
        if (effect.Rule.EachUseCounts)
            return true;
        var isFound = EffectOrigin.IsAlreadyFound(operation, effect.Rule, _table, out var looksElsewhere);
        if (looksElsewhere)
            _sink.StandsAlone = false;
        return !isFound;
    }
}
