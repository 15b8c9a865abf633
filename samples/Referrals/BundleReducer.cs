using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Hl7.Fhir.Serialization;
using Orchestration;
using R4 = Hl7.Fhir.Model;

namespace Referrals;

/// <summary>
/// The edge: reduces a FHIR R4 bundle to metadata. Everything else in the bundle (names, dates, notes) is left behind
/// here, and so is the text of every parser error, because it may quote the bundle.
/// </summary>
internal sealed class BundleReducer(EdgeReferences references)
{
    private static readonly DeclaredName Received = new("referral.received");
    private static readonly DeclaredName Withdrawn = new("referral.withdrawn");

    private readonly FhirJsonDeserializer _deserializer = new();

    /// <summary>Reduces one bundle.</summary>
    /// <param name="json">The bundle as it arrived.</param>
    public Reduction Reduce(string json)
    {
        if (!TryReadResource(json, out var resource))
            return new Reduction.Refused("Bundle", "not valid FHIR R4 in JSON");
        return resource switch
        {
            R4.Bundle { Type: R4.Bundle.BundleType.Transaction } bundle => ReduceReferral(bundle),
            R4.Bundle { Type: R4.Bundle.BundleType.Message } bundle => ReduceMessage(bundle),
            _ => new Reduction.Refused("Bundle", "neither a transaction nor a message (Bundle.type)"),
        };
    }

    // A message says what happened; only the events that this feed is known to send are turned into trigger names.
    private Reduction ReduceMessage(R4.Bundle bundle)
    {
        var header = bundle.Entry.FirstOrDefault()?.Resource as R4.MessageHeader;
        return header?.Event is R4.Coding { System: FhirCodes.Event } coding
            ? coding.Code switch
            {
                "referral.received" => ReduceReferral(bundle),
                "referral.withdrawn" => new Reduction.Dispatch(Withdrawn, 1, Facets: null),
                _ => new Reduction.Refused("Trigger", "not given by MessageHeader.event"),
            }
            : new Reduction.Refused("Trigger", "not given by MessageHeader.event");
    }

    private Reduction ReduceReferral(R4.Bundle bundle)
    {
        if (bundle.Entry.Select(entry => entry.Resource).OfType<R4.ServiceRequest>().ToList() is not [var request])
            return new Reduction.Refused(nameof(ReferralReceived.Referral), "not exactly one ServiceRequest (Bundle.entry)");
        if (references.For(request) is not { } referral)
            return new Reduction.Refused(nameof(ReferralReceived.Referral), "not given by ServiceRequest.identifier");
        if (bundle.Resolve<R4.PractitionerRole>(request.Requester) is not { } requester || references.For(requester) is not { } coordinator)
            return new Reduction.Refused(nameof(ReferralReceived.Coordinator), "not given by ServiceRequest.requester");
        if (ReferralFacets.Specialty(request) is not { } specialty)
            return new Reduction.Refused(nameof(ReferralReceived.Specialty), "not given by ServiceRequest.performerType");
        if (ReferralFacets.Urgency(request) is not { } urgency)
            return new Reduction.Refused(nameof(ReferralReceived.Urgency), "not given by ServiceRequest.extension(referral-urgency)");
        if (bundle.Resolve<R4.Patient>(request.Subject) is not { } patient || ReferralFacets.Age(patient, request) is not { } age)
            return new Reduction.Refused(nameof(ReferralReceived.Age), "not given by Patient.birthDate and ServiceRequest.authoredOn");
        if (ReferralFacets.Source(bundle.Resolve<R4.Organization>(requester.Organization)) is not { } source)
            return new Reduction.Refused(nameof(ReferralReceived.Source), "not given by Organization.type");

        var consent = ReferralFacets.Consent(bundle, request);
        return new Reduction.Dispatch(
            Received, 1, new ReferralReceived(referral, coordinator, specialty, urgency, consent, age, source));
    }

    private bool TryReadResource(string json, [NotNullWhen(true)] out R4.Resource? resource)
    {
        resource = null;
        try
        {
            // The FHIR reader stops after the first value; this one insists that nothing follows it.
            using (JsonDocument.Parse(json))
            {
            }

            return _deserializer.TryDeserializeResource(json, out resource, out _) && resource is not null;
        }
        catch (Exception)
        {
            // Whatever the parsers throw on hostile text, its message may quote that text: it ends here, unread.
            return false;
        }
    }
}
