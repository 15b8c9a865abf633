namespace Orchestration.Analyzers.Tests.Seal;

/// <summary>The samples are sealed as they are: <c>ORCHESTRATION_ACCEPT=1</c> seals them anew for review.</summary>
public sealed class SampleLockTests
{
    [Theory]
    [InlineData("Referrals.Orchestration")]
    [InlineData("Recalls.Orchestration")]
    public void The_sample_is_sealed(string sample)
    {
        var folder = Tree.PathOf("samples", sample);
        var path = Path.Combine(folder, "orchestration.lock");
        var sources = Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var before = File.Exists(path) ? File.ReadAllText(path) : null;
        var compilation = Violations.Compile(sources);
        var after = Sealed.Lock(compilation, before);
        if (Reviewed.IsAccepting)
            File.WriteAllText(path, after);
        else
            Assert.Equal(before, after);
        Assert.Empty(Sealed.Findings(after, "Sealed", compilation));
    }
}
