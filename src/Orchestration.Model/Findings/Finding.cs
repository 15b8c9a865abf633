using Orchestration.Model.Collections;

namespace Orchestration.Model.Findings;

/// <summary>One thing that is wrong, found without knowing Roslyn: the outermost layer turns the anchor into a location.</summary>
/// <param name="RuleId">The id of the rule that is broken, such as <c>ORCH1009</c>.</param>
/// <param name="Anchor">Where the finding is shown.</param>
/// <param name="Arguments">The arguments of the rule's message, in the order of its placeholders.</param>
/// <param name="Related">Other places that take part, in the order a reader would visit them.</param>
/// <param name="Remedy">What a code fix puts in its place, in the words of the rule's fixer; null when there is not one right answer.</param>
public sealed record Finding(
    string RuleId, Anchor Anchor, EquatableArray<string> Arguments, EquatableArray<Anchor> Related = default, string? Remedy = null)
{
    /// <summary>The property of a diagnostic that carries <see cref="Remedy"/> to its fixer.</summary>
    public const string RemedyProperty = "Remedy";
}

/// <summary>A place in a declaration, named rather than measured, so that editing elsewhere does not change it.</summary>
/// <param name="Declaration">The declared type.</param>
/// <param name="Member">The rule, state or facet; null for the declaration itself.</param>
/// <param name="Attribute">The attribute's name without its suffix, such as <c>When</c>; null for the member's own name.</param>
/// <param name="Ordinal">Which of the attributes of that name, from 0.</param>
/// <param name="Argument">The parameter or property name of the attribute's argument; null for the whole attribute.</param>
public sealed record Anchor(
    TypeName Declaration, string? Member = null, string? Attribute = null, int Ordinal = 0, string? Argument = null);
