using Orchestration.Package.Tests.Attacks;

namespace Orchestration.Package.Tests;

/// <summary>What docs/seal.md tells somebody new, done as it says, in a folder that holds nothing else: no editorconfig, no properties of a repository.</summary>
public sealed class NewcomerTests(PackageFixture package)
{
    private static readonly string s_declarations = Victim.Declarations.Replace("namespace Victim", "namespace Ward", StringComparison.Ordinal);

    [Fact]
    public async Task From_the_first_build_to_a_verified_binary()
    {
        var workplace = package.CreateWorkplace("newcomer");
        foreach (var file in new[] { "Directory.Build.props", "Directory.Build.targets", ".editorconfig" })
            File.Delete(Path.Combine(workplace.Folder, file));
        var folder = Directory.CreateDirectory(Path.Combine(workplace.Folder, "Ward")).FullName;
        var source = Path.Combine(folder, "Admission.cs");
        await File.WriteAllTextAsync(Path.Combine(folder, "Ward.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Orchestration.Analyzers" Version="{package.Version}" /></ItemGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(source, s_declarations);
        Assert.Equal("ORCH9001", Assert.Single(BuildMessage.Parse((await workplace.BuildAsync("Ward")).Output)).Id);

        await SealAsync("policy ward.admission@1.0.0: new");
        (await workplace.BuildAsync("Ward", "--no-restore")).MustSucceed();

        await File.WriteAllTextAsync(source, s_declarations.Replace("AtLeast = 4", "AtLeast = 3", StringComparison.Ordinal));
        Assert.Equal("ORCH9003", Assert.Single(BuildMessage.Parse((await workplace.BuildAsync("Ward", "--no-restore")).Output)).Id);

        await File.WriteAllTextAsync(source, s_declarations.Replace("AtLeast = 4", "AtLeast = 3", StringComparison.Ordinal)
            .Replace("[Policy<WardRequest>(\"ward.admission\", \"1.0.0\")]", "[Policy<WardRequest>(\"ward.admission\", \"2.0.0\"), Widens(\"ADR-7\")]", StringComparison.Ordinal));
        await SealAsync("ward.admission@2.0.0");
        (await workplace.BuildAsync("Ward", "--no-restore")).MustSucceed();
        var verified = await DotnetCommand.RunAsync(folder, null, Tree.ToolPath, "verify", Path.Combine("bin", "Debug", "net10.0", "Ward.dll"));
        Assert.Equal("1 examined, 0 findings, 0 unreadable", verified.MustSucceed().Output.Trim());

        async Task SealAsync(string says) => Assert.Contains(
            says, (await DotnetCommand.RunAsync(folder, workplace.Packages, Tree.ToolPath, "seal")).MustSucceed().Output, StringComparison.Ordinal);
    }
}
