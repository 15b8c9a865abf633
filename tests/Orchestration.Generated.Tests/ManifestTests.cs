using Orchestration.Model.Canonical;

namespace Orchestration.Generated.Tests;

/// <summary>The embedded manifest reads back, and is what its hash says.</summary>
public sealed class ManifestTests
{
    [Fact]
    public void It_reads_back_to_itself()
    {
        Assert.Equal(Clinic.Manifest.Text.TrimEnd('\n'), CanonicalText.Write(Clinic.Declared).TrimEnd('\n'));
        Assert.Equal(CanonicalText.Hash(Clinic.Manifest.Text), Clinic.Manifest.Sha256);
    }

    [Fact]
    public void It_names_everything_that_is_declared()
    {
        Assert.Equal(["referral.received@v1", "clinic.capacity@1.0.0", "referral.routing@1.0.0"], Clinic.Declared.Shapes.AsImmutableArray().Select(shape => shape.Key));
        Assert.Equal(["referral.routing@1.0.0", "referral.triage@2.0.0"], Clinic.Declared.Policies.AsImmutableArray().Select(policy => policy.Key));
        Assert.Equal(["referral.intake@2.0.0"], Clinic.Declared.Workflows.AsImmutableArray().Select(workflow => workflow.Key));
    }

    [Fact]
    public void It_stands_beside_what_each_policy_leaves_to_the_default_deny() => Assert.Equal(
        [("orchestration.default-deny:referral.triage@2.0.0", "Consent = Granted, Age 18..130, Specialty in {Oncology, Dermatology}, Urgency 4..5")],
        typeof(ReferralTriage).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false)
            .Cast<System.Reflection.AssemblyMetadataAttribute>().Where(each => each.Key.StartsWith("orchestration.default-deny:", StringComparison.Ordinal)).Select(each => (each.Key, each.Value!)));
}
