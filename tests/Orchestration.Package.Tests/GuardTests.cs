namespace Orchestration.Package.Tests;

/// <summary>What the package's targets refuse before the compiler is started.</summary>
public sealed class GuardTests(GuardedProject project) : IClassFixture<GuardedProject>
{
    [Fact]
    public async Task Refuses_a_role_that_there_is_not()
    {
        var message = await project.SingleErrorAsync("-p:OrchestrationRole=Guest");
        Assert.Equal("Guarded.csproj", message.File);
        Assert.Contains("OrchestrationRole is 'Guest'; it must be 'Orchestration'", message.Text, StringComparison.Ordinal);
        Assert.Contains("or 'Host'", message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roslyn4.7")]
    [InlineData("roslyn3.11")]
    [InlineData("unknown")]
    public async Task Refuses_a_compiler_that_cannot_run_the_rules(string version)
    {
        var message = await project.SingleErrorAsync($"-p:CompilerApiVersion={version}");
        Assert.Contains($"This compiler ('{version}') cannot run the governance rules", message.Text, StringComparison.Ordinal);
        Assert.Contains(".NET SDK 8.0.100 or later", message.Text, StringComparison.Ordinal);
    }

    /// <summary>A load failure is a warning by default; nothing on the command line makes it one again.</summary>
    [Fact]
    public async Task Fails_where_an_analyzer_cannot_be_loaded()
    {
        var broken = Path.Combine(project.Folder, "Broken.dll");
        await File.WriteAllTextAsync(broken, "no assembly");
        var message = await project.SingleErrorAsync($"-p:ExtraAnalyzer={broken}", "-p:TreatWarningsAsErrors=false", "-p:WarningsAsErrors=");
        Assert.Equal("CS8034", message.Id);
    }
}

/// <summary>The smallest project that consumes the package, restored once.</summary>
public sealed class GuardedProject : IAsyncLifetime
{
    private readonly Workplace _workplace;

    /// <summary>Writes the project.</summary>
    /// <param name="package">The package.</param>
    public GuardedProject(PackageFixture package)
    {
        ArgumentNullException.ThrowIfNull(package);
        _workplace = package.CreateWorkplace("guarded");
        var folder = Directory.CreateDirectory(Path.Combine(_workplace.Folder, "Guarded")).FullName;
        File.WriteAllText(
            Path.Combine(folder, "Guarded.csproj"),
            """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        File.WriteAllText(Path.Combine(folder, "Shift.cs"), "public enum Shift { Day, Night }\n");
    }

    internal string Folder => _workplace.Folder;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() =>
        (await DotnetCommand.RunAsync(_workplace.Folder, _workplace.Packages, "restore", "Guarded", "-tl:off")).MustSucceed();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal async Task<BuildMessage> SingleErrorAsync(params IEnumerable<string> arguments)
    {
        var build = await _workplace.BuildAsync("Guarded", ["--no-restore", .. arguments]);
        Assert.NotEqual(0, build.ExitCode);
        var message = Assert.Single(BuildMessage.Parse(build.Output));
        Assert.Equal("error", message.Severity);
        return message;
    }
}
