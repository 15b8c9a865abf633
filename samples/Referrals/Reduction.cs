using Orchestration;

namespace Referrals;

/// <summary>What a bundle comes to: a trigger to dispatch, or a refusal at the edge.</summary>
internal abstract record Reduction
{
    /// <summary>The bundle is a trigger. Which of its values are acceptable is the registry's business.</summary>
    /// <param name="Trigger">The trigger that the sender's event stands for.</param>
    /// <param name="Version">The version of its shape.</param>
    /// <param name="Facets">The metadata that is all the orchestration ever sees; null for an event without facets here.</param>
    internal sealed record Dispatch(DeclaredName Trigger, int Version, ReferralReceived? Facets) : Reduction;

    /// <summary>The bundle is none. It says what is missing and where to look, never what stands there: that could be PHI.</summary>
    /// <param name="What">The facet that could not be filled, or <c>Bundle</c>.</param>
    /// <param name="Why">Why, with the FHIR path to look at. Always one of this program's own constants.</param>
    internal sealed record Refused(string What, string Why) : Reduction;
}
