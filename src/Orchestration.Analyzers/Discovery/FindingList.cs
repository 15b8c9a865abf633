using System.Collections.Immutable;
using Orchestration.Model;
using Orchestration.Model.Collections;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.Discovery;

/// <summary>Collects the findings of one declaration.</summary>
internal sealed class FindingList(TypeName declaration)
{
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();

    public bool IsEmpty => _findings.Count == 0;

    public TypeName Declaration { get; } = declaration;

    public void Add(string rule, Anchor anchor, params string[] arguments) =>
        _findings.Add(new Finding(rule, anchor, arguments.ToEquatableArray()));

    /// <summary>Adds a finding that a code fix can mend, where the remedy is known.</summary>
    public void AddMendable(string? remedy, string rule, Anchor anchor, params string[] arguments) =>
        _findings.Add(new Finding(rule, anchor, arguments.ToEquatableArray(), default, remedy));

    public void AddRange(IEnumerable<Finding> findings) => _findings.AddRange(findings);

    public Anchor At(string? member = null, string? attribute = null, int ordinal = 0, string? argument = null) =>
        new(Declaration, member, attribute, ordinal, argument);

    public EquatableArray<Finding> ToFindings() => new(_findings.ToImmutable());
}
