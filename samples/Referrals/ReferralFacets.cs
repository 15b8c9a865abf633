using System.Globalization;
using Hl7.Fhir.Model;
using Orchestration;
using R4 = Hl7.Fhir.Model;

namespace Referrals;

/// <summary>
/// One reading per facet, from FHIR to a closed value. Null means that the facet cannot be filled. Nothing asks the
/// clock: an age is the age on the day that the referral was written.
/// </summary>
internal static class ReferralFacets
{
    /// <summary>Ages above 89 identify, and are told as one (Safe Harbor).</summary>
    private const int OldestAge = 90;

    /// <summary>The specialty asked for, by its SNOMED CT code.</summary>
    /// <param name="request">The referral.</param>
    public static Specialty? Specialty(ServiceRequest request) => request.PerformerType.CodeIn(FhirCodes.Snomed) switch
    {
        "394579002" => global::Specialty.Cardiology,
        "394591006" => global::Specialty.Neurology,
        "394593009" => global::Specialty.Oncology,
        "394582007" => global::Specialty.Dermatology,
        _ => null,
    };

    /// <summary>
    /// The sender's own scale where it sent one, or else what FHIR's request priority stands for on that scale. A
    /// request without a priority is a routine one, as FHIR says.
    /// </summary>
    /// <param name="request">The referral.</param>
    [Declassifies("how soon, on a scale of six, says nothing of whom")]
    public static byte? Urgency(ServiceRequest request)
    {
        // Beyond 5 but within a byte goes on to the registry, whose declaration says what the limits are.
        if (request.Extension.FirstOrDefault(extension => extension.Url == FhirCodes.Urgency) is { } own)
            return own.Value is Integer { Value: >= byte.MinValue and <= byte.MaxValue and var scale } ? (byte)scale : null;
        return request.Priority switch
        {
            null or RequestPriority.Routine => 1,
            RequestPriority.Urgent => 3,
            RequestPriority.Asap => 4,
            _ => 5,
        };
    }

    /// <summary>
    /// Whole years from birth to the day the referral was written, 90 for everybody older. A date of less than a day's
    /// precision gives none.
    /// </summary>
    /// <param name="patient">The patient.</param>
    /// <param name="request">The referral.</param>
    [Declassifies("whole years, and everybody of 90 and more alike (45 CFR 164.514(b)(2)(i)(C))")]
    public static byte? Age(Patient patient, ServiceRequest request)
    {
        if (Day(patient.BirthDate) is not { } born || Day(request.AuthoredOn) is not { } written || written < born)
            return null;
        var hadBirthday = (written.Month, written.Day).CompareTo((born.Month, born.Day)) >= 0;
        var years = written.Year - born.Year - (hadBirthday ? 0 : 1);
        return (byte)Math.Min(years, OldestAge);
    }

    /// <summary>The kind of organization that refers. Any code of the sender's system goes on to the registry.</summary>
    /// <param name="organization">The requester's organization.</param>
    [Declassifies("a code of the sender's kinds of organization; the registry refuses any that it does not know, unread")]
    public static string? Source(Organization? organization) =>
        organization?.Type.Select(type => type.CodeIn(FhirCodes.Source)).FirstOrDefault(code => code is not null);

    /// <summary>
    /// The patient's consent. Only an active one that covers the day of the referral says anything, and one that
    /// withholds outweighs any that grants; null is Unknown, which the policy has to face.
    /// </summary>
    /// <param name="bundle">The bundle.</param>
    /// <param name="request">The referral.</param>
    public static global::Consent? Consent(Bundle bundle, ServiceRequest request)
    {
        var said = bundle.Entry
            .Select(entry => entry.Resource)
            .OfType<R4.Consent>()
            .Where(consent => consent.Status == R4.Consent.ConsentState.Active
                && consent.Patient?.Reference is { } patient && patient == request.Subject?.Reference
                && Covers(consent.Provision?.Period, Day(request.AuthoredOn)))
            .Select(consent => consent.Provision?.Type)
            .ToList();
        if (said.Contains(R4.Consent.ConsentProvisionType.Deny))
            return global::Consent.Withheld;
        return said.Contains(R4.Consent.ConsentProvisionType.Permit) ? global::Consent.Granted : null;
    }

    // A bound that is given but is no full date covers nothing: the consent is then Unknown and a person looks.
    private static bool Covers(Period? period, DateOnly? day) =>
        (period?.Start is null || Day(period.Start) <= day) && (period?.End is null || Day(period.End) >= day);

    private static DateOnly? Day(string? text) =>
        text is { Length: >= 10 }
            && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
