using R4 = Hl7.Fhir.Model;

namespace Referrals;

/// <summary>The code systems of the made-up senders, and how their resources refer to each other.</summary>
internal static class FhirCodes
{
    /// <summary>What happened, on a MessageHeader.</summary>
    public const string Event = "https://referrals.example.org/fhir/CodeSystem/referral-event";

    /// <summary>The kind of organization that refers, on an Organization.</summary>
    public const string Source = "https://referrals.example.org/fhir/CodeSystem/referral-source";

    /// <summary>Urgency from 0 to 5, on a ServiceRequest.</summary>
    public const string Urgency = "https://referrals.example.org/fhir/StructureDefinition/referral-urgency";

    /// <summary>SNOMED CT, for the specialty.</summary>
    public const string Snomed = "http://snomed.info/sct";

    /// <summary>Finds the resource that a reference means, within the same bundle only.</summary>
    /// <typeparam name="T">The resource's type.</typeparam>
    /// <param name="bundle">The bundle.</param>
    /// <param name="reference">A full URL of the bundle, or <c>Type/id</c>.</param>
    public static T? Resolve<T>(this R4.Bundle bundle, R4.ResourceReference? reference)
        where T : R4.Resource
    {
        var target = reference?.Reference;
        return target is null ? null : bundle.Entry
            .Where(entry => entry.FullUrl == target || $"{entry.Resource?.TypeName}/{entry.Resource?.Id}" == target)
            .Select(entry => entry.Resource)
            .OfType<T>()
            .FirstOrDefault();
    }

    /// <summary>The code that a concept has in one system, or null.</summary>
    /// <param name="concept">The concept.</param>
    /// <param name="system">The system.</param>
    public static string? CodeIn(this R4.CodeableConcept? concept, string system) =>
        concept?.Coding.FirstOrDefault(coding => coding.System == system)?.Code;
}
