using System.Text.RegularExpressions;

namespace Orchestration.Package.Tests;

/// <summary>samples/Violations.Sealed over the package: what the lock seals and what is declared part in these places.</summary>
public sealed partial class SealedViolationsTests(PackageFixture package)
{
    [Fact]
    public async Task Fails_with_the_reviewed_errors()
    {
        var workplace = package.CreateWorkplace("sealed violations");
        Tree.Copy(Tree.PathOf("samples", "Violations.Sealed"), Path.Combine(workplace.Folder, "Violations.Sealed"));
        var build = await workplace.BuildAsync("Violations.Sealed");
        Assert.NotEqual(0, build.ExitCode);
        var reviewed = Place().Matches(await File.ReadAllTextAsync(Tree.PathOf("tests", "Orchestration.Analyzers.Tests", "Seal", "SealMessages.txt")))
            .Select(match => $"{match.Groups["id"].Value} {match.Groups["file"].Value}:{match.Groups["line"].Value}")
            // The pin that no longer fits is the declaration's own error.
            .Append("ORCH1013 ORCH9007_PinnedVersionRemoved.cs:19");
        Assert.Equal(reviewed.Order(StringComparer.Ordinal), BuildMessage.Parse(build.Output).Select(message => message.Where).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^(?<id>ORCH\d{4}) (?<file>[^(\r\n]+)\((?<line>\d+)\)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
