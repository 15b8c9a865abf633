namespace Orchestration;

/// <summary>Why a policy decided as it did: every rule, in declaration order, and whether it matched.</summary>
/// <typeparam name="TPolicy">The policy's enum.</typeparam>
/// <param name="Verdict">The verdict, the same as the table's <c>Decide</c> gives.</param>
/// <param name="Rules">One line per rule.</param>
public sealed record Explanation<TPolicy>(Verdict<TPolicy> Verdict, IReadOnlyList<RuleTrace<TPolicy>> Rules)
    where TPolicy : struct, Enum
{
    /// <summary>The verdict, then one line per rule.</summary>
    public override string ToString() => string.Join('\n', Rules.Select(rule => "  " + rule).Prepend(Verdict.ToString()));
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
