namespace Orchestration.Package.Tests.Attacks;

/// <summary>Each way to get past the rules ends in an error of the build, or in a finding of the verifier.</summary>
public sealed class AttackTests(AttackRun run) : IClassFixture<AttackRun>
{
    public static TheoryData<string> Refused => [.. Catalogue.All.Where(attack => attack.Ends is not null).Select(attack => attack.Name)];

    public static TheoryData<string> Verified => [.. Catalogue.All.Where(attack => attack.Ends is null).Select(attack => attack.Name)];

    [Fact]
    public void There_are_at_least_sixty() => Assert.True(Catalogue.All.Count >= 60);

    [Theory, MemberData(nameof(Refused))]
    public void The_build_refuses(string name)
    {
        var attack = Catalogue.All.Single(attack => attack.Name == name);
        if (attack.Ends == "obj")
        {
            Assert.False(File.Exists(Path.Combine(run.Folder(name), "obj", "Debug", "net10.0", "Victim.dll")));
            return;
        }

        Assert.True(run.Errors(name).Any(error => error.Contains(attack.Ends!, StringComparison.Ordinal)), $"{name}: no error with '{attack.Ends}' among\n{string.Join('\n', run.Errors(name))}");
        // A refused build leaves no assembly behind.
        Assert.Empty(Directory.EnumerateFiles(run.Folder(name), "Victim.dll", SearchOption.AllDirectories));
    }

    /// <summary>Otherwise a suppressor that nobody loaded would pass for one that is refused.</summary>
    [Fact]
    public void The_packed_suppressor_does_suppress_what_can_be()
    {
        Assert.Contains(run.Errors("suppressor-package"), error => error.Contains("CS0169", StringComparison.Ordinal) && error.Contains("Loud._right", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Errors("suppressor-package"), error => error.Contains("Hushed._left", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Verified))]
    public async Task The_verifier_finds(string name)
    {
        var attack = Catalogue.All.Single(attack => attack.Name == name);
        Assert.Empty(run.Errors(name));
        var assembly = Path.Combine(run.Folder(name), "bin", "Debug", "net10.0", "Victim.dll");
        Assert.True(File.Exists(assembly), name + " did not build: " + run.Output);
        var result = await DotnetCommand.RunAsync(run.Folder(name), null, Tree.ToolPath, "verify", assembly, "--lock", Path.Combine(run.Folder(name), "orchestration.lock"));
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(attack.Verifies!, result.Output, StringComparison.Ordinal);
    }
}
