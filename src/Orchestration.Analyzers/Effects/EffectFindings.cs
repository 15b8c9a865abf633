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
    // So many files are read ahead to follow the calls from one that has an effect; beyond that it waits for the others.
    private const int FilesReadAhead = 48;

    private readonly ImmutableArray<SyntaxTree> _trees = FixedOrder.Of(compilation.SyntaxTrees);
    private readonly FactStore _facts = new(governance, FactEnvironment<TreeFacts>.Of(compilation, governance.Role + "\0" + governance.Listing.Content));
    private readonly ConcurrentDictionary<SyntaxTree, bool> _reported = new();
    private readonly ConcurrentDictionary<SyntaxTree, bool> _followed = new();
    private readonly object _gate = new();
    private ILookup<int, ReachedUse>? _reached;

    /// <summary>Reports what one file says for itself, and what is reached in it as far as that is known.</summary>
    public void OnFile(SemanticModelAnalysisContext context)
    {
        var model = context.SemanticModel;
        var facts = _facts.Of(model.SyntaxTree, _ => model, context.CancellationToken);
        Report(model.SyntaxTree, facts, context.ReportDiagnostic);
        WriteOperationCheck.Run(context);
        if (!governance.FollowsCalls || !HasReachable(facts) || _facts.MissMoreThan(FilesReadAhead, _trees))
            return;
        foreach (var tree in _trees)
            _facts.Of(tree, file => model.Compilation.GetSemanticModel(file), context.CancellationToken);
        ReportReached(_trees.IndexOf(model.SyntaxTree), context.ReportDiagnostic, context.CancellationToken);
    }

    /// <summary>Reports what only the whole compilation says.</summary>
    public void OnEnd(CompilationAnalysisContext context)
    {
        var lines = new HashSet<int>();
        foreach (var tree in _trees)
        {
            var facts = _facts.Of(tree, file => context.Compilation.GetSemanticModel(file), context.CancellationToken);
            Report(tree, facts, context.ReportDiagnostic);
            foreach (var unit in facts.Units)
                lines.UnionWith(unit.Lines);
        }

        for (var i = 0; i < _trees.Length && governance.FollowsCalls; i++)
            ReportReached(i, context.ReportDiagnostic, context.CancellationToken);

        governance.Exemptions.ReportUnused(context.ReportDiagnostic);
        ReportListing(lines, context.ReportDiagnostic);
    }

    private void ReportListing(HashSet<int> lines, Action<Diagnostic> report)
    {
        foreach (var (place, line, fault) in governance.Listing.Faults)
            report(Diagnostic.Create(Rules.MalformedEffectsLine, place, line, fault));
        for (var i = 0; i < governance.Listing.Lines.Count; i++)
        {
            if (!lines.Contains(i))
                report(Diagnostic.Create(Rules.StaleEffectsLine, governance.Listing.Lines[i].Place, governance.Listing.Lines[i].Id));
        }
    }

    private void Report(SyntaxTree tree, TreeFacts facts, Action<Diagnostic> report)
    {
        if (!_reported.TryAdd(tree, true))
            return;
        governance.Exemptions.ReportFaults(tree, report);
        if (facts.Units.All(static unit => unit.Uses.IsEmpty))
            return;
        foreach (var (start, unit, use) in Causes.Of(facts, tree))
        {
            if (IsDirect(use.Effect) && EffectDescriptors.Of(use.Effect) is { } descriptor && !governance.Exemptions.Covers(use.Effect.Rule.Id, unit.Declaration))
                report(Diagnostic.Create(descriptor, PlaceOf(tree, start, use.Place), Properties(use), use.Api, use.Effect.Does, use.Effect.Rule.Clause));
        }
    }

    private void ReportReached(int file, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        // Asked before it is marked: a search that was cancelled has reported nothing, and the next one must.
        var all = Reached(cancellationToken)[file];
        if (!_followed.TryAdd(_trees[file], true))
            return;
        foreach (var reached in all)
        {
            var unit = _facts.Known(_trees[file]).Units[reached.Unit.Unit];
            if (EffectDescriptors.Of(reached.Use.Effect) is { } descriptor && !governance.Exemptions.Covers(reached.Use.Effect.Rule.Id, unit.Declaration))
                report(Describe(reached, descriptor));
        }
    }

    private ILookup<int, ReachedUse> Reached(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _reached ??= Reach.Find(_trees.Select(_facts.Known).ToImmutableArray(), cancellationToken).ToLookup(static reached => reached.Unit.File);
        }
    }

    private Diagnostic Describe(ReachedUse reached, DiagnosticDescriptor descriptor)
    {
        var does = $"{reached.Use.Effect.Does}{(reached.Via is { } via ? $" {NodeText.Condition(via)}," : "")} although {reached.Port.Role}";
        var chain = NodeText.Chain(reached.Chain.Select(static step => step.Key), reached.Use.Api);
        var places = reached.Chain.Where(static step => step.Caller is not null && step.Place.Length > 0).Select(step => PlaceOf(step.Caller!.Value, step.Place));
        return Diagnostic.Create(
            descriptor, PlaceOf(reached.Unit, reached.Use.Place), places, chain, does, reached.Use.Effect.Rule.Clause);
    }

    private Location PlaceOf(Part part, TextSpan place) =>
        PlaceOf(_trees[part.File], Units.Of(_trees[part.File].GetRoot())[part.Unit].SpanStart, place);

    private bool IsDirect(Effect effect) =>
        governance.Role == OrchestrationRole.Orchestration || effect.Rule.InHost == HostReach.Everywhere;

    private static bool HasReachable(TreeFacts facts) =>
        facts.Units.Any(static unit => unit.Uses.Any(static use => use.Effect.Rule.InHost == HostReach.Ports));

    private static Location PlaceOf(SyntaxTree tree, int start, TextSpan place) =>
        Location.Create(tree, new TextSpan(start + place.Start, place.Length));

    private static ImmutableDictionary<string, string?> Properties(UseFact use) => use.Line is { } line
        ? ImmutableDictionary<string, string?>.Empty.Add(EffectsFile.LineProperty, line)
        : ImmutableDictionary<string, string?>.Empty;
}
