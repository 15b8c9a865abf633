namespace Orchestration.Package.Tests.Attacks;

/// <summary>
/// A package with a suppressor in it, as a library that means well would bring one: it asks for every rule that the victim
/// breaks, and for a warning of the compiler, which it is granted.
/// </summary>
internal static class SuppressorPackage
{
    public const string Name = "Quiet";
    public const string Version = "1.0.0";

    // The assemblies of the compiler that will load it: no package of Roslyn has to be restored for it.
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <IncludeBuildOutput>false</IncludeBuildOutput>
            <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
            <NoWarn>$(NoWarn);NU5128</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Remove="Orchestration.Analyzers" />
            <Reference Include="$(RoslynTargetsPath)/bincore/Microsoft.CodeAnalysis.dll" Private="false" />
            <None Include="$(OutputPath)/$(AssemblyName).dll" Pack="true" PackagePath="analyzers/dotnet/cs" Visible="false" />
          </ItemGroup>
        </Project>
        """;

    private const string Source = """
        using System.Collections.Immutable;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.Diagnostics;

        [DiagnosticAnalyzer(LanguageNames.CSharp)]
        public sealed class Quiet : DiagnosticSuppressor
        {
            public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
                new[] { "ORCH2001", "ORCH9001", "ORCH9002", "ORCH9003", "ORCH9004", "CS0169" }.Select(id => new SuppressionDescriptor("QUIET" + id, id, "none")).ToImmutableArray();

            public override void ReportSuppressions(SuppressionAnalysisContext context)
            {
                foreach (var finding in context.ReportedDiagnostics)
                {
                    if (finding.Id != "CS0169" || finding.GetMessage().Contains("Hushed"))
                        context.ReportSuppression(Suppression.Create(SupportedSuppressions.Single(each => each.SuppressedDiagnosticId == finding.Id), finding));
                }
            }
        }
        """;

    /// <summary>Packs it.</summary>
    /// <param name="workplace">Where it is built.</param>
    /// <param name="feed">Where it is put.</param>
    public static async Task PackAsync(Workplace workplace, string feed)
    {
        var folder = Directory.CreateDirectory(Path.Combine(workplace.Folder, Name)).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, Name + ".csproj"), Project);
        await File.WriteAllTextAsync(Path.Combine(folder, Name + ".cs"), Source);
        (await DotnetCommand.RunAsync(workplace.Folder, workplace.Packages, "pack", Name, "-o", feed, $"-p:Version={Version}", "-tl:off", "-nologo")).MustSucceed();
    }
}
