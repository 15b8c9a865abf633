using System.Collections.Immutable;
using Orchestration.Model.Canonical;
using Orchestration.Model.Collections;

namespace Orchestration.Model.Seal;

/// <summary>The entries of a lock by key, and what they say, which is read only when somebody asks.</summary>
public sealed class LockIndex
{
    /// <summary>No declaration that a compiler accepts has more facets, rules or states; what has is not looked into.</summary>
    private const int MaximumLines = 20_000;

    /// <summary>Diagrams are as deep as there are facets; a forged shape must not be deeper than a stack.</summary>
    private const int MaximumFacets = 512;

    private readonly Dictionary<string, LockEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<(LockKind Kind, string Id), List<LockEntry>> _versions = [];

    /// <summary>Indexes a lock.</summary>
    /// <param name="file">The lock.</param>
    public LockIndex(LockFile file)
    {
        File = file;
        foreach (var entry in file.Entries)
        {
            _entries[entry.Key] = entry;
            if (!_versions.TryGetValue((entry.Kind, entry.Id), out var versions))
                _versions.Add((entry.Kind, entry.Id), versions = []);
            versions.Add(entry);
        }
    }

    /// <summary>The lock.</summary>
    public LockFile File { get; }

    /// <summary>The entry of a key, or null.</summary>
    /// <param name="key">Kind, id and version.</param>
    public LockEntry? Find(string key) => _entries.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>The sealed version that comes right before a version; null where none does.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="id">The id.</param>
    /// <param name="version">The version; it need not be sealed itself.</param>
    public LockEntry? Before(LockKind kind, string id, string version) => _versions.TryGetValue((kind, id), out var versions)
        ? versions.Where(entry => VersionOrder.Instance.Compare(entry.Version, version) < 0).OrderBy(entry => entry.Version, VersionOrder.Instance).LastOrDefault()
        : null;

    /// <summary>What an entry says; null where its text is no declaration, or what it uses is not sealed.</summary>
    /// <param name="entry">The entry.</param>
    public SealSubject? Subject(LockEntry entry)
    {
        try
        {
            return entry.Text.Length > MaximumLines * 100 ? null : entry.Kind switch
            {
                LockKind.Trigger or LockKind.View => Shape(entry) is { } shape ? new ShapeSubject(shape) : null,
                LockKind.Policy => Policy(entry) is { } policy ? new PolicySubject(policy) : null,
                LockKind.Workflow => Workflow(entry) is { } workflow ? new WorkflowSubject(workflow) : null,
                _ => null,
            };
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static ShapeModel? Shape(LockEntry entry) =>
        CanonicalText.ParseDeclaration(entry.Text).Shapes.FirstOrDefault() is { } shape && new ShapeSubject(shape).Key == entry.Key ? shape : null;

    private BoundPolicy? Policy(LockEntry entry) =>
        CanonicalText.ParseDeclaration(entry.Text).Policies.FirstOrDefault() is { } policy && policy.Key == entry.Name
            && Used(entry, Shape).FirstOrDefault(shape => shape.Type == policy.View) is { } view && IsSound(new BoundPolicy(policy, view))
            ? new BoundPolicy(policy, view)
            : null;

    private WorkflowParts? Workflow(LockEntry entry)
    {
        if (CanonicalText.ParseDeclaration(entry.Text).Workflows.FirstOrDefault() is not { } workflow || workflow.Key != entry.Name)
            return null;
        var shapes = Used(entry, Shape).ToArray();
        var trigger = Array.Find(shapes, shape => shape.Kind == ShapeKind.Trigger && shape.Type == workflow.Trigger);
        return trigger is null ? null : new WorkflowParts(
            workflow, trigger, Used(entry, Policy).ToEquatableArray(), shapes.Where(shape => shape.Kind == ShapeKind.View).ToEquatableArray());
    }

    private IEnumerable<T> Used<T>(LockEntry entry, Func<LockEntry, T?> read)
        where T : class
    {
        var kinds = typeof(T) == typeof(BoundPolicy) ? new[] { LockKind.Policy } : [LockKind.Trigger, LockKind.View];
        return entry.Uses.AsImmutableArray().Select(Find).Where(used => used is not null && kinds.Contains(used.Kind)).Select(used => read(used!)).Where(model => model is not null).Select(model => model!);
    }

    /// <summary>Whether every condition names a facet and fits it, as discovery makes sure of for a declaration.</summary>
    /// <param name="bound">The policy with its shape.</param>
    public static bool IsSound(BoundPolicy bound) => bound.View.Facets.Count <= MaximumFacets && bound.Policy.Rules.SelectMany(rule => rule.Conditions)
        .Concat(bound.Policy.Invariants.Select(invariant => invariant.Condition)).All(condition =>
            bound.View.FindFacet(condition.Facet) is { Domain: { IsTestable: true } domain }
            && (domain.IsOrdered || condition.Operator is not (ConditionOperator.AtLeast or ConditionOperator.AtMost))
            && condition.Operands.All(operand => operand.Kind == KindOf(domain) && (operand.Kind != FacetValueKind.Version || SemanticVersion.TryParse(operand.Text, out _))));

    private static FacetValueKind KindOf(FacetDomain domain) => domain switch
    {
        EnumDomain => FacetValueKind.Member,
        BooleanDomain => FacetValueKind.Boolean,
        IntegerDomain => FacetValueKind.Integer,
        TextDomain => FacetValueKind.Text,
        _ => FacetValueKind.Version,
    };
}
