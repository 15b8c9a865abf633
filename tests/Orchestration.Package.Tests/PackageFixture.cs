using System.IO.Compression;

[assembly: AssemblyFixture(typeof(Orchestration.Package.Tests.PackageFixture))]
// Each test builds something with every core there is; two at a time would only wait for each other.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Orchestration.Package.Tests;

/// <summary>
/// Packs once, into a feed of its own, and lays out workplaces that consume the package from that feed alone: no other
/// source, no shared package folder, nothing of this tree.
/// </summary>
public sealed class PackageFixture : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("orchestration-package-").FullName;

    /// <summary>The version that was packed: one that no other run has, so no cache can hold it.</summary>
    public string Version { get; } = $"0.0.1-test.{DateTime.UtcNow.Ticks}";

    /// <summary>The package.</summary>
    public string PackagePath => Path.Combine(Feed, $"Orchestration.Analyzers.{Version}.nupkg");

    /// <summary>The one source of the workplaces.</summary>
    internal string Feed => Path.Combine(_root, "feed");

    private string Packages => Path.Combine(_root, "packages");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => await PackAsync(Feed);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Packs what was built with the tests.</summary>
    /// <param name="feed">The folder to put it in.</param>
    internal async Task PackAsync(string feed) =>
        (await DotnetCommand.RunAsync(
            Tree.PathOf("src", "Orchestration.Analyzers.Package"), packages: null,
            "pack", "--no-build", "-c", Tree.Configuration, "-o", feed, $"-p:MinVerVersionOverride={Version}", "-tl:off")).MustSucceed();

    /// <summary>
    /// Packs the ledger beside the package, and lets a workplace restore from what this tree was built with as well: the
    /// ledger has dependencies of others, and no test goes to a registry for them.
    /// </summary>
    /// <param name="workplace">The workplace's folder; its projects reference nothing but what they name.</param>
    internal async Task PackLedgerAsync(string workplace)
    {
        (await DotnetCommand.RunAsync(
            Tree.PathOf("src", "Orchestration.Ledger"), packages: null,
            "pack", "--no-build", "-c", Tree.Configuration, "-o", Feed, $"-p:MinVerVersionOverride={Version}", "-tl:off")).MustSucceed();
        var built = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var config = Path.Combine(workplace, "nuget.config");
        await File.WriteAllTextAsync(config, (await File.ReadAllTextAsync(config)).Replace("<clear /></fallback", $"<clear /><add key=\"built\" value=\"{built}\" /></fallback", StringComparison.Ordinal));
        var props = Path.Combine(workplace, "Directory.Build.props");
        var lines = await File.ReadAllLinesAsync(props);
        await File.WriteAllLinesAsync(props, lines.Where(line => !line.Contains("Include=\"Orchestration.Analyzers\"", StringComparison.Ordinal)));
    }

    /// <summary>An empty folder for a test of its own.</summary>
    internal string Folder(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    /// <summary>Opens the package.</summary>
    internal ZipArchive Open() => ZipFile.OpenRead(PackagePath);

    /// <summary>A folder whose projects consume the package.</summary>
    /// <param name="name">The folder's name.</param>
    internal Workplace CreateWorkplace(string name)
    {
        var folder = Folder(name);
        File.Copy(Tree.PathOf("global.json"), Path.Combine(folder, "global.json"));
        File.WriteAllText(Path.Combine(folder, "nuget.config"),
            $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{Feed}" /></packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"),
            $"""
            <Project>
              <PropertyGroup>
                <LangVersion>14</LangVersion>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <AnalysisLevel>latest</AnalysisLevel>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Orchestration.Analyzers" Version="{Version}" Condition="'$(MSBuildProjectName)' != 'Host'" />
                <Analyzer Include="$(ExtraAnalyzer)" Condition="'$(ExtraAnalyzer)' != ''" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n");
        return new Workplace(folder, Packages);
    }
}

/// <summary>A folder whose projects consume the package.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Packages">The folder that packages are restored to.</param>
internal sealed record Workplace(string Folder, string Packages)
{
    /// <summary>Builds one project of the folder.</summary>
    /// <param name="project">The project's folder.</param>
    /// <param name="arguments">More arguments.</param>
    public Task<DotnetResult> BuildAsync(string project, params IEnumerable<string> arguments) =>
        DotnetCommand.RunAsync(Folder, Packages, ["build", project, "-tl:off", "-nologo", .. arguments]);
}
