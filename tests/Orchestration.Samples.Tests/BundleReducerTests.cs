using System.Text.Json.Nodes;
using Referrals;
using static Orchestration.Samples.Tests.Bundles;

namespace Orchestration.Samples.Tests;

public sealed class BundleReducerTests
{
    [Theory]
    [InlineData("01-routine", Specialty.Neurology, 1, Consent.Granted, 41, "gp")]
    [InlineData("02-urgent-cardiology", Specialty.Cardiology, 5, Consent.Granted, 67, "ed")]
    [InlineData("03-minor", Specialty.Neurology, 2, Consent.Granted, 11, "gp")]
    [InlineData("04-consent-unclear", Specialty.Cardiology, 1, null, 35, "clinic")]
    [InlineData("05-consent-withheld", Specialty.Cardiology, 1, Consent.Withheld, 53, "gp")]
    [InlineData("06-capacity-unavailable", Specialty.Oncology, 3, Consent.Granted, 75, "gp")]
    [InlineData("07-capacity-full", Specialty.Dermatology, 2, Consent.Granted, 29, "clinic")]
    [InlineData("08-urgent-without-rule", Specialty.Dermatology, 5, Consent.Granted, 59, "ed")]
    [InlineData("09-routine-sent-again", Specialty.Neurology, 1, Consent.Granted, 41, "gp")]
    [InlineData("10-bad-urgency", Specialty.Cardiology, 9, Consent.Granted, 36, "gp")]
    [InlineData("11-bad-source", Specialty.Neurology, 1, Consent.Granted, 45, "web")]
    public void A_bundle_reduces_as_its_name_says(
        string name, Specialty specialty, byte urgency, Consent? consent, byte age, string source)
    {
        var dispatch = Assert.IsType<Reduction.Dispatch>(Reduce(Read(name)));
        Assert.Equal(("referral.received", 1), (dispatch.Trigger.ToString(), dispatch.Version));
        var facets = Facets(dispatch);
        Assert.Equal(
            (specialty, urgency, consent, age, source),
            (facets.Specialty, facets.Urgency, facets.Consent, facets.Age, facets.Source));
        Assert.False(facets.Referral.IsEmpty);
        Assert.False(facets.Coordinator.IsEmpty);
        Assert.NotEqual(facets.Referral, facets.Coordinator);
    }

    [Fact]
    public void A_referral_that_is_sent_again_keeps_its_references_and_another_has_others()
    {
        var reducer = new BundleReducer(new EdgeReferences());
        var first = Facets(reducer.Reduce(Read("01-routine")));
        var again = Facets(reducer.Reduce(Read("09-routine-sent-again")));
        var other = Facets(reducer.Reduce(Read("03-minor")));
        Assert.Equal((first.Referral, first.Coordinator), (again.Referral, again.Coordinator));
        Assert.NotEqual(first.Referral, other.Referral);
        Assert.NotEqual(first.Referral, Facets(Reduce(Read("01-routine"))).Referral);
    }

    [Fact]
    public void An_event_that_starts_nothing_goes_to_the_registry_without_facets()
    {
        var dispatch = Assert.IsType<Reduction.Dispatch>(Reduce(Read("12-bad-event")));
        Assert.Equal("referral.withdrawn", dispatch.Trigger.ToString());
        Assert.Null(dispatch.Facets);
    }

    [Theory]
    [InlineData("ServiceRequest", "identifier", "Referral")]
    [InlineData("ServiceRequest", "requester", "Coordinator")]
    [InlineData("ServiceRequest", "performerType", "Specialty")]
    [InlineData("ServiceRequest", "subject", "Bundle")]
    [InlineData("ServiceRequest", "authoredOn", "Age")]
    [InlineData("Patient", "birthDate", "Age")]
    [InlineData("PractitionerRole", "identifier", "Coordinator")]
    [InlineData("PractitionerRole", "organization", "Source")]
    [InlineData("Organization", "type", "Source")]
    public void What_is_missing_is_refused_by_the_name_of_its_facet(string resource, string element, string what) =>
        AssertRefused(what, ReduceChanged(resource, json => json.Remove(element)));

    [Theory]
    [InlineData("2025-03-05")]
    [InlineData("1983")]
    [InlineData("1983-06")]
    public void A_birth_date_that_gives_no_age_is_refused(string birthDate) =>
        AssertRefused("Age", ReduceChanged("Patient", patient => patient["birthDate"] = birthDate));

    [Theory]
    [InlineData("2007-03-04", 18)]
    [InlineData("2007-03-05", 17)]
    [InlineData("2025-03-04", 0)]
    [InlineData("1935-03-05", 89)]
    [InlineData("1935-03-04", 90)]
    [InlineData("1895-03-04", 90)]
    [InlineData("0100-03-04", 90)]
    public void Age_is_in_whole_years_on_the_day_of_the_referral(string birthDate, byte age) =>
        Assert.Equal(age, Facets(ReduceChanged("Patient", patient => patient["birthDate"] = birthDate)).Age);

    [Theory]
    [InlineData("routine", 1)]
    [InlineData("urgent", 3)]
    [InlineData("asap", 4)]
    [InlineData("stat", 5)]
    [InlineData(null, 1)]
    public void Urgency_falls_back_to_the_priority(string? priority, byte urgency) =>
        Assert.Equal(urgency, Facets(ReduceChanged("ServiceRequest", request => SetOrRemove(request, "priority", priority))).Urgency);

    [Theory]
    [InlineData("valueInteger", "-1")]
    [InlineData("valueInteger", "256")]
    [InlineData("valueString", "\"five\"")]
    public void An_urgency_that_is_no_small_number_is_refused_and_does_not_fall_back(string element, string value) =>
        AssertRefused("Urgency", ReduceChanged("ServiceRequest", request => request["extension"] = new JsonArray(
            new JsonObject { ["url"] = FhirCodes.Urgency, [element] = JsonNode.Parse(value) })));

    [Fact]
    public void Consent_speaks_only_when_active_in_force_and_about_this_patient()
    {
        Assert.Equal(Consent.Granted, ConsentAfter(_ => { }));
        Assert.Null(ConsentAfter(consent => consent["status"] = "draft"));
        Assert.Null(ConsentAfter(consent => consent.Remove("provision")));
        Assert.Null(ConsentAfter(consent => consent.Remove("patient")));
        Assert.Null(ConsentAfter(consent => consent["patient"]!["reference"] = "urn:uuid:00000099-0000-4000-8000-000000000001"));
        Assert.Null(ConsentAfter(consent => consent["provision"]!["period"]!["end"] = "2025-03-03"));
        Assert.Null(ConsentAfter(consent => consent["provision"]!["period"]!["start"] = "2025-03-05"));
        Assert.Null(ConsentAfter(consent => consent["provision"]!["period"]!["end"] = "2026"));
        Assert.Equal(Consent.Withheld, ConsentAfter(consent => consent["provision"]!["type"] = "deny"));
    }

    [Fact]
    public void One_consent_that_withholds_outweighs_one_that_grants()
    {
        var bundle = JsonNode.Parse(Read("01-routine"))!.AsObject();
        var deny = (JsonObject)Resource(bundle, "Consent").DeepClone();
        deny["provision"]!["type"] = "deny";
        bundle["entry"]!.AsArray().Add(new JsonObject
        {
            ["resource"] = deny,
            ["request"] = new JsonObject { ["method"] = "POST", ["url"] = "Consent" },
        });
        Assert.Equal(Consent.Withheld, Facets(Reduce(bundle.ToJsonString())).Consent);
    }

    private static Consent? ConsentAfter(Action<JsonObject> change) => Facets(ReduceChanged("Consent", change)).Consent;

    private static void SetOrRemove(JsonObject json, string element, string? value)
    {
        json.Remove(element);
        if (value is not null)
            json[element] = value;
    }

    private static void AssertRefused(string what, Reduction reduction) =>
        Assert.Equal(what, Assert.IsType<Reduction.Refused>(reduction).What);
}
