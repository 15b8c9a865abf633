namespace Orchestration.Package.Tests;

/// <summary>A fresh project that references the packed ledger alone: it restores, builds, runs, and is governed.</summary>
public sealed class LedgerConsumerTests(PackageFixture package)
{
    [Fact]
    public async Task The_ledger_brings_the_ports_its_drivers_and_the_analyzers()
    {
        var workplace = package.CreateWorkplace("durable");
        await package.PackLedgerAsync(workplace.Folder);
        Tree.Copy(Tree.PathOf("tests", "Orchestration.Package.Tests", "Consumers", "Durable"), Path.Combine(workplace.Folder, "Durable"));

        var build = await workplace.BuildAsync("Durable", "-o", Path.Combine(workplace.Folder, "out"), "-p:LedgerVersion=" + package.Version);
        Assert.Empty(BuildMessage.Parse(build.Output).Select(message => $"{message.Severity} {message.Where} {message.Text}"));
        build.MustSucceed();
        var run = await DotnetCommand.RunAsync(workplace.Folder, workplace.Packages, Path.Combine("out", "Durable.dll"), "ledger.db");
        Assert.Equal(["DurableLedger 0 0", "UnknownKey"], run.MustSucceed().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

        // Nothing names Orchestration.Analyzers here, and its rules hold all the same.
        await File.WriteAllTextAsync(Path.Combine(workplace.Folder, "Durable", "Worker.cs"), "internal static class Worker { public static object Begin() => System.Threading.Tasks.Task.Delay(1); }\n");
        var governed = await workplace.BuildAsync("Durable", "--no-restore", "-p:LedgerVersion=" + package.Version);
        Assert.NotEqual(0, governed.ExitCode);
        Assert.Contains("ORCH3001", governed.Output, StringComparison.Ordinal);
    }
}
