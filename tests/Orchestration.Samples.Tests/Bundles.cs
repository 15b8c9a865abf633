using System.Text.Json.Nodes;
using Referrals;

namespace Orchestration.Samples.Tests;

/// <summary>The sample's bundles, as they were copied beside the tests, and ways to bend them.</summary>
internal static class Bundles
{
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Bundles", name + ".json");

    public static string Read(string name) => File.ReadAllText(PathOf(name));

    public static Reduction Reduce(string json) => new BundleReducer(new EdgeReferences()).Reduce(json);

    public static ReferralReceived Facets(Reduction reduction) =>
        Assert.IsType<Reduction.Dispatch>(reduction).Facets ?? throw new InvalidOperationException("No facets.");

    /// <summary>Reduces the routine bundle after one of its resources was changed.</summary>
    public static Reduction ReduceChanged(string resourceType, Action<JsonObject> change)
    {
        var bundle = JsonNode.Parse(Read("01-routine"))!.AsObject();
        change(Resource(bundle, resourceType));
        return Reduce(bundle.ToJsonString());
    }

    public static JsonObject Resource(JsonObject bundle, string resourceType) => bundle["entry"]!.AsArray()
        .Select(entry => entry!["resource"]!.AsObject())
        .Single(resource => (string?)resource["resourceType"] == resourceType);
}
