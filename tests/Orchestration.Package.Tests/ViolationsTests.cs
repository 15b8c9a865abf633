using System.Text.RegularExpressions;

namespace Orchestration.Package.Tests;

/// <summary>samples/Violations over the package: each file gives the errors that are marked in it, and no others.</summary>
public sealed partial class ViolationsTests(ViolationsProject project) : IClassFixture<ViolationsProject>
{
    private static string Samples => Tree.PathOf("samples", "Violations");

    [Fact]
    public async Task Fails_with_exactly_the_marked_errors() => AssertMarked(await project.BuildAsync(), Refused());

    [Fact]
    public async Task Is_refused_when_everything_is_switched_off()
    {
        var ids = Marked().Select(marked => marked.Split(' ')[0]).Distinct().ToArray();
        await File.WriteAllTextAsync(
            Path.Combine(project.Folder, ".editorconfig"),
            $"root = true\n[*.cs]\ngenerated_code = true\ndotnet_analyzer_diagnostic.severity = none\n{string.Concat(ids.Select(id => $"dotnet_diagnostic.{id}.severity = none\n"))}");
        try
        {
            // A configuration file that names rules is refused before anything is compiled.
            var build = await project.BuildAsync("-p:NoWarn=CS8669", "-p:TreatWarningsAsErrors=false", "-p:WarningsAsErrors=");
            Assert.NotEqual(0, build.ExitCode);
            Assert.Contains(BuildMessage.Parse(build.Output), message => $"{message.Severity} {message.Where}".EndsWith("Violations.csproj:0", StringComparison.Ordinal));
        }
        finally
        {
            await File.WriteAllTextAsync(Path.Combine(project.Folder, ".editorconfig"), "root = true\n");
        }
    }

    [Fact]
    public void Every_released_rule_has_a_file_and_every_file_a_released_rule()
    {
        var released = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(name => ReleaseRow().Matches(File.ReadAllText(Tree.PathOf(name))))
            .Select(match => match.Groups["id"].Value)
            // It takes two assemblies to show it: CompositionTests build them.
            .Where(id => id != "ORCH1026");
        var shown = Directory.EnumerateFiles(Samples, "ORCH*")
            .Concat(Directory.EnumerateFiles(Tree.PathOf("samples", "Violations.Sealed"), "ORCH*")).Select(file => Path.GetFileName(file)[..8]);
        Assert.Equal(released.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_file_is_marked_with_its_own_rule_alone()
    {
        foreach (var file in Files(SearchOption.AllDirectories).Where(IsSource))
        {
            var marks = Marks(file).Select(mark => mark.Id).Distinct();
            string[] expected = Path.GetFileName(file) is ['O', 'R', 'C', 'H', ..] name ? [name[..8]] : [];
            Assert.Equal(expected, marks);
        }
    }

    /// <summary>What the generator refuses as well, so that it is refused where no analyzer runs.</summary>
    private static IEnumerable<string> Refused() => Marked().Where(marked => marked.StartsWith("ORCH4001 ", StringComparison.Ordinal)).Select(marked => "error CS1029" + marked["ORCH4001".Length..]);

    private static void AssertMarked(DotnetResult build, params IEnumerable<string> more)
    {
        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(
            Marked().Concat(more).Order(StringComparer.Ordinal),
            BuildMessage.Parse(build.Output).Select(message => $"{message.Severity} {message.Where}").Order(StringComparer.Ordinal)
                .Select(text => IsAdvice(text) ? text["warning ".Length..] : text.StartsWith("error ORCH", StringComparison.Ordinal) ? text["error ".Length..] : text)
                .Order(StringComparer.Ordinal));
    }

    /// <summary>The two rules that are warnings: what a name suggests, and what PHI merely chose.</summary>
    private static bool IsAdvice(string message) =>
        message.StartsWith("warning ORCH5016", StringComparison.Ordinal) || message.StartsWith("warning ORCH5017", StringComparison.Ordinal);

    private static IEnumerable<string> Marked() =>
        from file in Files(SearchOption.TopDirectoryOnly)
        from mark in Marks(file)
        // What only informs is shown by editors and not by a build.
        where mark.Id != "ORCH1108"
        select $"{mark.Id} {Path.GetFileName(file)}:{mark.Line}";

    /// <summary>Sources, and the files that list what they use.</summary>
    private static IEnumerable<string> Files(SearchOption depth) =>
        Directory.EnumerateFiles(Samples, "*.cs", depth).Concat(Directory.EnumerateFiles(Samples, "*.effects", depth));

    private static IEnumerable<(string Id, int Line)> Marks(string file) =>
        File.ReadLines(file).SelectMany((text, index) => Mark().Matches(text).Select(match => (match.Groups["id"].Value, index + 1)));

    private static bool IsSource(string file) => Path.GetRelativePath(Samples, file).Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj");

    [GeneratedRegex(@"// (?<id>ORCH\d{4})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?<id>ORCH\d{4}) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ReleaseRow();
}

/// <summary>A copy of samples/Violations that consumes the package.</summary>
public sealed class ViolationsProject
{
    private readonly Workplace _workplace;

    /// <summary>Copies the project.</summary>
    /// <param name="package">The package.</param>
    public ViolationsProject(PackageFixture package)
    {
        ArgumentNullException.ThrowIfNull(package);
        _workplace = package.CreateWorkplace("violations");
        Tree.Copy(Tree.PathOf("samples", "Violations"), Path.Combine(_workplace.Folder, "Violations"));
    }

    internal string Folder => _workplace.Folder;

    internal Task<DotnetResult> BuildAsync(params IEnumerable<string> arguments) => _workplace.BuildAsync("Violations", arguments);
}
