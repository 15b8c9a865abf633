namespace Orchestration.Package.Tests;

/// <summary>The acceptance program and a host for it, with nothing but the package.</summary>
public sealed class CleanConsumerTests(PackageFixture package)
{
    [Fact]
    public async Task Builds_without_a_warning_and_runs()
    {
        var workplace = package.CreateWorkplace("clean");
        Tree.Copy(Tree.PathOf("samples", "Referrals.Orchestration"), Path.Combine(workplace.Folder, "Referrals.Orchestration"));
        Tree.Copy(Tree.PathOf("tests", "Orchestration.Package.Tests", "Consumers", "Host"), Path.Combine(workplace.Folder, "Host"));

        var build = await workplace.BuildAsync("Host", "-o", Path.Combine(workplace.Folder, "out"));
        Assert.Empty(BuildMessage.Parse(build.Output).Select(message => $"{message.Severity} {message.Where} {message.Text}"));
        build.MustSucceed();

        var run = await DotnetCommand.RunAsync(workplace.Folder, workplace.Packages, Path.Combine("out", "Host.dll"));
        Assert.Equal(
            [
                "Paused referral.manual-review@v1",
                "Ended Completed",
                "Refused UnknownTrigger",
                "writes 1",
                "audit Spawn Pause Run Terminate Refuse",
            ],
            run.MustSucceed().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
