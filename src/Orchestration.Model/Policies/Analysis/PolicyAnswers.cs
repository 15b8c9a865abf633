using Orchestration.Model.Collections;

namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// How much work the analysis of one policy may cost, in steps and never in time, so that every machine comes to the same
/// answers. What a build affords ends within about a second.
/// </summary>
/// <param name="Nodes">How many diagram nodes may be made where cube splitting does not decide; past it, the answer is "unproven".</param>
/// <param name="Splits">What cube splitting may spend: one for a branch, and one for each 64 words of rules that it looks at. Past it, a diagram is asked.</param>
/// <param name="Smallest">What the search for the smallest counterexamples may spend; past it, they are true but perhaps not the smallest, and say so.</param>
public sealed record AnalysisBudget(int Nodes = 50_000, int Splits = 800_000, int Smallest = 200_000);

/// <summary>Everything that is known of a policy. Each list is exact: what is not in it, and not unproven, is proved absent.</summary>
/// <param name="NeverApply">Rules whose conditions no case meets.</param>
/// <param name="Shadowed">Rules that cases meet, but never decide.</param>
/// <param name="Conflicts">Pairs under FirstApplicable whose order alone decides some case, those of one later rule side by side.</param>
/// <param name="Gap">Cases that no rule decides; null where every case is decided by a rule.</param>
/// <param name="Broken">Invariants that do not hold.</param>
/// <param name="Permits">Where not knowing permits what knowing forbids.</param>
/// <param name="Unproven">Questions that the budget did not decide, as a reader asks them.</param>
public sealed record PolicyAnswers(
    EquatableArray<string> NeverApply, EquatableArray<ShadowedRule> Shadowed, EquatableArray<RuleConflict> Conflicts,
    CounterExample? Gap, EquatableArray<BrokenInvariant> Broken, EquatableArray<UnknownPermit> Permits, EquatableArray<string> Unproven);

/// <summary>A cell and the rules that decide in it.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Rules">The rules that decide in it, in the order in which they win; the default deny is not among them.</param>
/// <param name="IsSmallest">Whether it is proved that no cell names fewer facets.</param>
public sealed record CounterExample(Cell Cell, EquatableArray<string> Rules, bool IsSmallest = true);

/// <summary>A rule that others decide in place of, wherever it matches.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="By">The rules that together cover it, in the order in which they win.</param>
public sealed record ShadowedRule(string Rule, EquatableArray<string> By);

/// <summary>Two rules of different effect that overlap under FirstApplicable, neither a special case of the other.</summary>
/// <param name="Earlier">The rule that wins by its place.</param>
/// <param name="Later">The rule that would decide otherwise.</param>
/// <param name="Where">Where both match and the earlier one decides.</param>
/// <param name="IsSmallest">Whether it is proved that no cell names fewer facets. It is looked for in the first conflict of each later rule alone.</param>
public sealed record RuleConflict(string Earlier, string Later, Cell Where, bool IsSmallest);

/// <summary>An invariant that does not hold.</summary>
/// <param name="Index">Its place among the policy's invariants, from 0.</param>
/// <param name="Where">Where it does not hold.</param>
/// <param name="Decisions">What is decided there.</param>
public sealed record BrokenInvariant(int Index, CounterExample Where, EquatableArray<Decision> Decisions);

/// <summary>A facet whose absence permits what one of its values does not.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Known">The value, or run of values, that is not allowed.</param>
/// <param name="Where">The other facets of the cell.</param>
/// <param name="AllowedBy">The rules that allow while the facet is Unknown.</param>
/// <param name="RefusedBy">The rules that do not allow the known value; none where the default deny does.</param>
/// <param name="IsSmallest">Whether it is proved that no cell names fewer facets.</param>
public sealed record UnknownPermit(
    string Facet, string Known, Cell Where, EquatableArray<string> AllowedBy, EquatableArray<string> RefusedBy, bool IsSmallest = true);
