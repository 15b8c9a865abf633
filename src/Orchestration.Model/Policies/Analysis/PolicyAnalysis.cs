using Orchestration.Model.Collections;

namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// Exact analysis of a policy over its atoms (the questions are those that Calvanese et al. 2016 ask of DMN tables).
/// Cube splitting answers, and finds the smallest counterexamples. A diagram answers what cube splitting cannot afford,
/// and what neither decides is unproven.
/// </summary>
public sealed partial class PolicyAnalysis
{
    private readonly PolicyGeometry _policy;
    private readonly CubeEngine _cubes;
    private readonly Lazy<DiagramEngine?> _diagram;
    private readonly List<string> _unproven = [];

    private PolicyAnalysis(BoundPolicy bound, AnalysisBudget budget)
    {
        _policy = new PolicyGeometry(PolicySpace.Create(bound));
        _cubes = new CubeEngine(_policy, budget);
        _diagram = new Lazy<DiagramEngine?>(() => Diagram(_policy, budget.Nodes));
    }

    /// <summary>Answers every question about a policy.</summary>
    /// <param name="bound">The policy; its conditions fit the facets of its shape.</param>
    /// <param name="budget">What the answers may cost; null for what a build affords.</param>
    public static PolicyAnswers Answer(BoundPolicy bound, AnalysisBudget? budget = null) =>
        new PolicyAnalysis(bound, budget ?? new AnalysisBudget()).Answer();

    /// <summary>The smallest cell of cases that no rule decides; null where there is none, or it is unproven.</summary>
    /// <param name="bound">The policy; its conditions fit the facets of its shape.</param>
    /// <param name="budget">What the answer may cost; null for what a build affords.</param>
    public static Cell? FindGap(BoundPolicy bound, AnalysisBudget? budget = null) =>
        new PolicyAnalysis(bound, budget ?? new AnalysisBudget()).Gap(bound.Policy.Rules.Count)?.Cell;

    private PolicyAnswers Answer()
    {
        var rules = _policy.Space.Rules;
        var empty = rules.Where(rule => rule.IsEmpty).Select(rule => rule.Rule.Name).ToEquatableArray();
        var shadowed = Shadowed().ToEquatableArray();
        var conflicts = _policy.Space.Bound.Policy.Combining == Combining.FirstApplicable ? Conflicts().ToEquatableArray() : default;
        var gap = Gap(rules.Length);
        var broken = Broken().ToEquatableArray();
        var permits = Permits().ToEquatableArray();
        return new PolicyAnswers(empty, shadowed, conflicts, gap, broken, permits, _unproven.ToEquatableArray());
    }

    private CounterExample? Gap(int none) =>
        Example("what no rule decides", _policy.Everywhere, rule => rule == none);

    private IEnumerable<ShadowedRule> Shadowed()
    {
        for (var rule = 0; rule < _policy.Boxes.Length; rule++)
        {
            var (at, box) = (rule, _policy.Boxes[rule]);
            var name = Name(rule);
            if (_policy.Space.Rules[rule].IsEmpty)
                continue;
            var question = $"whether '{name}' ever decides";
            if (!TryAsk(question, engine => engine.Decides(at), out var decides) || decides)
                continue;
            if (TryAsk(question, engine => engine.Winners(box), out var by))
                yield return new ShadowedRule(name, Names(by!));
        }
    }

    private IEnumerable<BrokenInvariant> Broken()
    {
        var invariants = _policy.Space.Bound.Policy.Invariants;
        for (var index = 0; index < invariants.Count; index++)
        {
            var invariant = invariants[index];
            bool IsBad(int rule) => (_policy.Effect(rule) == invariant.Decision) != invariant.IsAlways;
            var question = $"[{(invariant.IsAlways ? "Always" : "Never")}] {invariant.Decision} on '{invariant.Condition.Facet}'";
            if (Example(question, _policy.Region(invariant.Condition), IsBad, out var winners) is { } where)
                yield return new BrokenInvariant(index, where, winners.Select(_policy.Effect).Distinct().ToEquatableArray());
        }
    }

    private IEnumerable<UnknownPermit> Permits()
    {
        for (var level = 0; level < _policy.Axes.Length; level++)
        {
            var axis = _policy.Axes[level];
            for (var atom = 1; axis.Facet.IsOptional && atom < axis.Atoms.Length; atom++)
            {
                var (at, known) = (level, atom);
                if (!TryAsk($"whether an Unknown '{axis.Facet.Name}' permits what {axis.Atoms[atom]} does not", engine => engine.Differ(at, 0, known), out var cell) || cell is null)
                    continue;
                var (refused, where, isSmallest) = SmallestPermit(level, atom, cell);
                yield return Permit(level, refused, where) with { IsSmallest = isSmallest };
                break;
            }
        }
    }

    /// <summary>The smallest cell over all known values; just what was found where no engine affords it.</summary>
    private (int Refused, AtomSet?[] Cell, bool IsSmallest) SmallestPermit(int level, int known, AtomSet?[] found)
    {
        var values = Enumerable.Range(1, _policy.Widths[level] - 1);
        return Try(_cubes, engine => engine.SmallestDiffer(level, 0, values), out var least)
            || (Existing is { } diagram && Try(diagram, engine => engine.SmallestDiffer(level, 0, values), out least)) ? (least.Refused, least.Cell, true) : (known, found, false);
    }

    private UnknownPermit Permit(int level, int atom, AtomSet?[] cell) => new(
        _policy.Axes[level].Facet.Name, _policy.Axes[level].Atoms[atom].ToString(), Cell.Create(_policy, cell),
        Deciders(At(cell, level, 0)), Deciders(At(cell, level, atom)));

    private AtomSet?[] At(AtomSet?[] cell, int level, int atom)
    {
        var at = (AtomSet?[])cell.Clone();
        at[level] = AtomSet.Where(_policy.Widths[level], position => position == atom);
        return at;
    }

    private EquatableArray<string> Deciders(AtomSet?[] cell) =>
        TryAsk("who decides in a counterexample", engine => engine.Winners(cell), out var winners) ? Names(winners!) : default;

    private CounterExample? Example(string question, AtomSet?[] region, Func<int, bool> wins) => Example(question, region, wins, out _);

    private CounterExample? Example(string question, AtomSet?[] region, Func<int, bool> wins, out SortedSet<int> winners)
    {
        winners = [];
        if (!TryAsk(question, engine => engine.Find(region, wins), out var cell) || cell is null)
            return null;
        var least = Smallest(region, wins);
        cell = least ?? cell;
        if (TryAsk(question, engine => engine.Winners(cell), out var found))
            winners = found!;
        return new CounterExample(Cell.Create(_policy, cell), Names(winners), least is not null);
    }

    private string Name(int rule) => _policy.Space.Rules[rule].Rule.Name;

    private EquatableArray<string> Names(SortedSet<int> rules) =>
        rules.Where(rule => rule < _policy.Boxes.Length).Select(Name).ToEquatableArray();

    private bool TryAsk<T>(string question, Func<IEngine, T> ask, out T? answer)
    {
        if (Try<IEngine, T>(_cubes, ask, out answer) || (_diagram.Value is { } diagram && Try<IEngine, T>(diagram, ask, out answer)))
            return true;
        if (!_unproven.Contains(question))
            _unproven.Add(question);
        return false;
    }

    /// <summary>The smallest cell that shows what was found; null where no engine affords it, and what was found must do.</summary>
    private AtomSet?[]? Smallest(AtomSet?[] region, Func<int, bool> wins) =>
        Try(_cubes, engine => engine.Smallest(region, wins), out var cell) || (Existing is { } diagram && Try(diagram, engine => engine.FindSmallest(region, wins), out cell)) ? cell : null;

    /// <summary>The diagram, where a question needed it already: for a smaller counterexample alone none is built.</summary>
    private DiagramEngine? Existing => _diagram.IsValueCreated ? _diagram.Value : null;

    private static bool Try<TEngine, T>(TEngine engine, Func<TEngine, T> ask, out T? answer)
    {
        try
        {
            answer = ask(engine);
            return true;
        }
        catch (BudgetExceededException)
        {
            answer = default;
            return false;
        }
    }

    private static DiagramEngine? Diagram(PolicyGeometry policy, int budget)
    {
        try
        {
            return new DiagramEngine(policy, budget);
        }
        catch (BudgetExceededException)
        {
            return null;
        }
    }
}
