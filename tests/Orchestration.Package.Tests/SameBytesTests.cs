using System.Globalization;

namespace Orchestration.Package.Tests;

/// <summary>The same declarations give the same bytes, wherever and by whomever they are built.</summary>
public sealed class SameBytesTests(PackageFixture package)
{
    [Fact]
    public async Task Two_folders_and_two_cultures_give_the_same_files()
    {
        // What differs between them: where the comma is, how "i" is raised, how dates and negative numbers are written.
        var first = await GenerateAsync("en-US", "first", "Referrals.cs");
        var second = await GenerateAsync("tr-TR", Path.Combine("second place", "içinde"), "zz-last.cs");
        Assert.Equal(12, first.Count);
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, file => Assert.Equal(file.Value, second[file.Key]));
    }

    private async Task<SortedDictionary<string, string>> GenerateAsync(string culture, string place, string file)
    {
        Assert.Equal(culture, CultureInfo.GetCultureInfo(culture, predefinedOnly: true).Name);
        var workplace = package.CreateWorkplace(place);
        var project = Path.Combine(workplace.Folder, "Referrals.Orchestration");
        Tree.Copy(Tree.PathOf("samples", "Referrals.Orchestration"), project);
        File.Move(Path.Combine(project, "Referrals.cs"), Path.Combine(project, file));
        // No shared compiler: it would have the culture of whoever started it.
        var build = await DotnetCommand.RunAsync(
            workplace.Folder, workplace.Packages, culture,
            ["build", "Referrals.Orchestration", "-tl:off", "-nologo", "-p:UseSharedCompilation=false", "-p:EmitCompilerGeneratedFiles=true", "-p:CompilerGeneratedFilesOutputPath=generated"]);
        build.MustSucceed();
        var generated = Directory.EnumerateFiles(Path.Combine(project, "generated"), "*.cs", SearchOption.AllDirectories)
            .Where(path => path.Contains("Orchestration.Analyzers", StringComparison.Ordinal));
        return new(generated.ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexString(File.ReadAllBytes(path)), StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
