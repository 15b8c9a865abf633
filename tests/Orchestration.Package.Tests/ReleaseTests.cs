namespace Orchestration.Package.Tests;

/// <summary>What is packed or published as it was built before: the assembly itself says whether it may be.</summary>
public sealed class ReleaseTests(ReleasedProjects projects) : IClassFixture<ReleasedProjects>
{
    [Theory]
    [InlineData("Draft", "declares drafts: ward.more@1.0.0-draft.1")]
    [InlineData("DraftWithoutObj", "declares drafts: ward.more@1.0.0-draft.1")]
    [InlineData("DraftOfFrameworks", "declares drafts: ward.more@1.0.0-draft.1")]
    [InlineData("Proposed", "was compiled only to be sealed: 'Proposed.dll'")]
    [InlineData("Unstamped", "has no stamp of the build that governs it: 'Unstamped.dll'")]
    public void A_pack_of_what_was_built_before_is_refused(string name, string message)
    {
        var error = Assert.Single(projects.Packed(name));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(projects.Folder(name), "*.nupkg", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("Draft", "declares drafts: ward.more@1.0.0-draft.1")]
    [InlineData("Proposed", "was compiled only to be sealed: 'Proposed.dll'")]
    [InlineData("Unstamped", "has no stamp of the build that governs it: 'Unstamped.dll'")]
    public void A_publish_of_what_was_built_before_is_refused(string name, string message)
    {
        var error = Assert.Single(projects.Published(name));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(projects.Output(name)));
    }

    /// <summary>A build for development holds its versions against the lock as any other; drafts alone tell them apart.</summary>
    [Fact]
    public void What_was_built_for_development_and_holds_no_draft_is_released()
    {
        Assert.Empty(projects.Packed("Sealed"));
        Assert.Single(Directory.EnumerateFiles(projects.Folder("Sealed"), "*.nupkg", SearchOption.AllDirectories));
        Assert.Empty(projects.Published("Sealed"));
        Assert.True(File.Exists(Path.Combine(projects.Output("Sealed"), "Sealed.dll")));
    }
}

/// <summary>Projects that were built for development, and are packed and published without being built again.</summary>
public sealed class ReleasedProjects(PackageFixture package) : IAsyncLifetime
{
    private const string Draft = "using Orchestration; namespace Ward; [View(\"ward.more\", \"1.0.0-draft.1\")] public readonly partial record struct More(bool A);";
    private const string Plain = "namespace Ward; public enum Shift { Day, Night }";

    // Name, frameworks, source, what the build of it is given.
    private static readonly (string Name, string Frameworks, string Source, string Properties)[] s_projects =
    [
        ("Draft", "<TargetFramework>net10.0</TargetFramework>", Draft, ""),
        ("DraftWithoutObj", "<TargetFramework>net10.0</TargetFramework>", Draft, ""),
        ("DraftOfFrameworks", "<TargetFrameworks>net10.0</TargetFrameworks>", Draft, ""),
        ("Proposed", "<TargetFramework>net10.0</TargetFramework>", Plain, "OrchestrationProposes=true"),
        ("Unstamped", "<TargetFramework>net10.0</TargetFramework>", Plain, ""),
        ("Sealed", "<TargetFramework>net10.0</TargetFramework>", Plain, ""),
    ];

    private Workplace? _workplace;
    private string _packed = "";
    private string _published = "";

    /// <summary>The folder of a project.</summary>
    internal string Folder(string name) => Path.Combine(_workplace!.Folder, "released", name);

    /// <summary>Where a project is published to.</summary>
    internal string Output(string name) => Path.Combine(Folder(name), "published");

    /// <summary>The errors of packing a project.</summary>
    internal IReadOnlyList<string> Packed(string name) => Errors(_packed, name);

    /// <summary>The errors of publishing a project.</summary>
    internal IReadOnlyList<string> Published(string name) => Errors(_published, name);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _workplace = package.CreateWorkplace("releases");
        foreach (var (name, frameworks, source, _) in s_projects)
        {
            Directory.CreateDirectory(Folder(name));
            await File.WriteAllTextAsync(Path.Combine(Folder(name), name + ".csproj"), $"""<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>{frameworks}<IsPackable>true</IsPackable></PropertyGroup></Project>""");
            await File.WriteAllTextAsync(Path.Combine(Folder(name), name + ".cs"), source);
        }

        var items = string.Concat(s_projects.Select(each => $"""<Released Include="{each.Name}/{each.Name}.csproj" Building="{each.Properties}" PublishDir="{Output(each.Name)}/" />"""));
        // As the command line does it: restored in a build of its own; '--no-build' is NoBuild.
        await File.WriteAllTextAsync(Path.Combine(_workplace.Folder, "released", "All.proj"), $"""
            <Project>
              <ItemGroup>{items}</ItemGroup>
              <Target Name="Build">
                <MSBuild Projects="@(Released)" Targets="Restore" Properties="Restoring=1" />
                <MSBuild Projects="%(Released.Identity)" Targets="Build" Properties="Configuration=Debug;%(Released.Building)" />
              </Target>
              <Target Name="Pack">
                <MSBuild Projects="@(Released)" Targets="Pack" Properties="Configuration=Debug;NoBuild=true;_IsPacking=true" ContinueOnError="ErrorAndContinue" />
              </Target>
              <Target Name="Publish">
                <MSBuild Projects="@(Released)" Condition="'%(Filename)' != 'DraftOfFrameworks' and '%(Filename)' != 'DraftWithoutObj'" Targets="Publish" Properties="Configuration=Debug;NoBuild=true;_IsPublishing=true;PublishDir=%(Released.PublishDir)" ContinueOnError="ErrorAndContinue" />
              </Target>
            </Project>
            """);
        Assert.DoesNotContain(": error ", await RunAsync("Build"), StringComparison.Ordinal);
        File.Delete(Path.Combine(Folder("DraftWithoutObj"), "obj", "Debug", "net10.0", "DraftWithoutObj.dll"));
        foreach (var copy in Directory.GetFiles(Folder("Unstamped"), "Unstamped.dll", SearchOption.AllDirectories))
            await File.WriteAllTextAsync(copy, "compiled elsewhere");
        _packed = await RunAsync("Pack");
        _published = await RunAsync("Publish");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<string> RunAsync(string target) =>
        (await DotnetCommand.RunAsync(Path.Combine(_workplace!.Folder, "released"), _workplace.Packages, "msbuild", "All.proj", "-t:" + target, "-tl:off", "-nologo", "-v:q", "-clp:NoSummary")).Output;

    private string[] Errors(string output, string name) =>
        [.. output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal) && line.Contains($"{Path.DirectorySeparatorChar}{name}{Path.DirectorySeparatorChar}", StringComparison.Ordinal))];
}
