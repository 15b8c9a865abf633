namespace Orchestration;

/// <summary>Why a policy decided as it did: every rule, in the order in which they win, and whether it matched.</summary>
/// <typeparam name="TPolicy">The policy's enum.</typeparam>
/// <param name="Verdict">The verdict, the same as the table's <c>Decide</c> gives.</param>
/// <param name="Rules">One line per rule, those that override first.</param>
public sealed record Explanation<TPolicy>(Verdict<TPolicy> Verdict, IReadOnlyList<RuleTrace<TPolicy>> Rules)
    where TPolicy : struct, Enum
{
    /// <summary>
    /// The fewest facets that would have to be otherwise for the verdict to be Allow, each with the values that it would
    /// need, such as <c>Consent = Granted</c>. Empty when the verdict is Allow, and when nothing near enough is allowed.
    /// It names declared values only, never those of the case.
    /// </summary>
    public IReadOnlyList<string> NearestAllow { get; init; } = [];

    /// <summary>The verdict, one line per rule, and what would have to be otherwise for an Allow.</summary>
    public override string ToString()
    {
        var rules = Rules.Select(rule => rule is { Matched: true, Decided: false } ? $"  {rule} by {Verdict.Rule}" : "  " + rule);
        string[] nearest = NearestAllow.Count == 0 ? [] : ["  would be allowed with " + string.Join(", ", NearestAllow)];
        return string.Join('\n', [Verdict.ToString(), .. rules, .. nearest]);
    }
}

/// <summary>What one rule did with one case.</summary>
/// <typeparam name="TPolicy">The policy's enum.</typeparam>
/// <param name="Rule">The rule.</param>
/// <param name="Effect">What it decides when it wins.</param>
/// <param name="Matched">Whether all its conditions held.</param>
/// <param name="Decided">Whether it won.</param>
public readonly record struct RuleTrace<TPolicy>(TPolicy Rule, Decision Effect, bool Matched, bool Decided)
    where TPolicy : struct, Enum
{
    /// <summary>Such as <c>Minor: matched, decided Escalate</c>.</summary>
    public override string ToString() => (Matched, Decided) switch
    {
        (_, true) => $"{Rule}: matched, decided {Effect}",
        (true, _) => $"{Rule}: matched {Effect}, overridden",
        _ => $"{Rule}: did not match",
    };
}
