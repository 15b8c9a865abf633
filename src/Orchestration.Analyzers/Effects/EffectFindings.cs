using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <summary>Turns the facts of a compilation into findings: file by file as they are read, and the rest at the end.</summary>
internal sealed class EffectFindings(Compilation compilation, Governance governance)
{
    private readonly FactStore _facts = new(governance, FactEnvironment.Of(compilation, governance.Role + "\0" + governance.Listing.Content));
    private readonly ConcurrentDictionary<SyntaxTree, bool> _reported = new();

    /// <summary>Reports what one file says for itself.</summary>
    public void OnFile(SemanticModelAnalysisContext context)
    {
        var model = context.SemanticModel;
        Report(model.SyntaxTree, _facts.Of(model.SyntaxTree, _ => model, context.CancellationToken), context.ReportDiagnostic);
    }

    /// <summary>Reports what only the whole compilation says.</summary>
    public void OnEnd(CompilationAnalysisContext context)
    {
        var lines = new HashSet<int>();
        foreach (var tree in context.Compilation.SyntaxTrees)
        {
            var facts = _facts.Of(tree, file => context.Compilation.GetSemanticModel(file), context.CancellationToken);
            Report(tree, facts, context.ReportDiagnostic);
            foreach (var unit in facts.Units)
                lines.UnionWith(unit.Lines);
        }

        foreach (var (place, line, fault) in governance.Listing.Faults)
            context.ReportDiagnostic(Diagnostic.Create(Rules.MalformedEffectsLine, place, line, fault));
        for (var i = 0; i < governance.Listing.Lines.Count; i++)
        {
            if (!lines.Contains(i))
                context.ReportDiagnostic(Diagnostic.Create(Rules.StaleEffectsLine, governance.Listing.Lines[i].Place, governance.Listing.Lines[i].Id));
        }
    }

    private void Report(SyntaxTree tree, TreeFacts facts, Action<Diagnostic> report)
    {
        if (!_reported.TryAdd(tree, true) || facts.Units.All(static unit => unit.Uses.IsEmpty))
            return;
        foreach (var (start, unit, use) in Causes.Of(facts, tree))
        {
            if (IsDirect(use.Effect) && EffectDescriptors.Of(use.Effect) is { } descriptor)
                report(Diagnostic.Create(descriptor, PlaceOf(tree, start, use.Place), Properties(use), use.Api, use.Effect.Does, use.Effect.Rule.Clause));
        }
    }

    private bool IsDirect(Effect effect) =>
        governance.Role == OrchestrationRole.Orchestration || effect.Rule.InHost == HostReach.Everywhere;

    private static Location PlaceOf(SyntaxTree tree, int start, TextSpan place) =>
        Location.Create(tree, new TextSpan(start + place.Start, place.Length));

    private static ImmutableDictionary<string, string?> Properties(UseFact use) => use.Line is { } line
        ? ImmutableDictionary<string, string?>.Empty.Add(EffectsFile.LineProperty, line)
        : ImmutableDictionary<string, string?>.Empty;
}
