namespace Orchestration.Analyzers.Tests.Seal;

/// <summary>The sample is sealed as it is: <c>ORCHESTRATION_ACCEPT=1</c> seals it anew for review.</summary>
public sealed class SampleLockTests
{
    [Fact]
    public void The_sample_is_sealed()
    {
        var folder = Tree.PathOf("samples", "Referrals.Orchestration");
        var path = Path.Combine(folder, "orchestration.lock");
        var sources = Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var before = File.Exists(path) ? File.ReadAllText(path) : null;
        var compilation = Violations.Compile(sources);
        var after = Sealed.Lock(compilation, before);
        if (Environment.GetEnvironmentVariable("ORCHESTRATION_ACCEPT") == "1")
            File.WriteAllText(path, after);
        else
            Assert.Equal(before, after);
        Assert.Empty(Sealed.Findings(after, "Sealed", compilation));
    }
}
