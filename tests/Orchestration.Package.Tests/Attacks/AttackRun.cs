using System.Text.RegularExpressions;

namespace Orchestration.Package.Tests.Attacks;

/// <summary>Builds every attacked project once, in one build of many projects, so that what a build costs is paid once.</summary>
public sealed partial class AttackRun(PackageFixture package) : IAsyncLifetime
{
    private readonly Dictionary<string, List<string>> _errors = new(StringComparer.Ordinal);
    private Workplace? _workplace;

    /// <summary>The folder of an attacked project.</summary>
    internal string Folder(string name) => Path.Combine(_workplace!.Folder, "attacks", name);

    /// <summary>Everything that the build printed.</summary>
    internal string Output { get; private set; } = "";

    /// <summary>The errors of one project.</summary>
    internal IReadOnlyList<string> Errors(string name) => _errors.GetValueOrDefault(name) ?? [];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _workplace = package.CreateWorkplace("attacked");
        var root = Directory.CreateDirectory(Path.Combine(_workplace.Folder, "attacks")).FullName;
        var original = Directory.CreateDirectory(Path.Combine(_workplace.Folder, "Victim")).FullName;
        await File.WriteAllTextAsync(Path.Combine(original, "Victim.csproj"), Victim.Project);
        await File.WriteAllTextAsync(Path.Combine(original, "Declarations.cs"), Victim.Declarations);
        var seal = await DotnetCommand.RunAsync(_workplace.Folder, _workplace.Packages, Tree.ToolPath, "seal", "Victim");
        Assert.Contains("policy ward.admission@1.0.0: new", seal.MustSucceed().Output, StringComparison.Ordinal);
        Directory.Delete(Path.Combine(original, "obj", "orchestration-seal"), recursive: true);
        await File.WriteAllTextAsync(Path.Combine(original, "Bad.cs"), Victim.Bad);
        await SuppressorPackage.PackAsync(_workplace, package.Feed);
        foreach (var attack in Catalogue.All)
            Prepare(original, Path.Combine(root, attack.Name), attack);
        var items = string.Concat(Catalogue.All.Select(attack => $"<Attack Include=\"{attack.Name}/Victim.csproj\" AdditionalProperties=\"{attack.Properties};Attack={attack.Name}\" Restores=\"{attack.Restores}\" />\n"));
        await File.WriteAllTextAsync(Path.Combine(root, "All.proj"), $"""
            <Project DefaultTargets="All">
              <ItemGroup>
            {items}
              </ItemGroup>
              <Target Name="All">
                <MSBuild Projects="@(Attack)" Condition="'%(Attack.Restores)' == 'True'" Targets="Restore" Properties="Restoring=1" />
                <MSBuild Projects="@(Attack)" Targets="Build" BuildInParallel="true" ContinueOnError="ErrorAndContinue" />
              </Target>
            </Project>
            """);
        Output = (await DotnetCommand.RunAsync(root, _workplace.Packages, "msbuild", "All.proj", "-tl:off", "-nologo", "-m:2", "-v:q", "-clp:NoSummary")).Output;
        foreach (var match in Error().Matches(Output).Cast<Match>())
        {
            var name = match.Groups["name"].Value;
            if (!_errors.TryGetValue(name, out var errors))
                _errors.Add(name, errors = []);
            errors.Add(match.Value);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static void Prepare(string original, string folder, Attack attack)
    {
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            // What was restored names the project's own folder; everything else is the same for all.
            File.WriteAllText(target, File.ReadAllText(file).Replace(original, folder, StringComparison.Ordinal));
        }

        var sealedText = File.ReadAllText(Path.Combine(original, "orchestration.lock"));
        foreach (var (path, text) in attack.Files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var change = text.StartsWith("lock:", StringComparison.Ordinal) ? text["lock:".Length..].Split('=', 2) : null;
            File.WriteAllText(target, change is null ? text : change.Length < 2 ? sealedText : sealedText.Replace(change[0], change[1], StringComparison.Ordinal));
        }

        foreach (var path in attack.Removes)
            File.Delete(Path.Combine(folder, path));
        var project = Path.Combine(folder, "Victim.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace("<!-- attack -->", attack.Project, StringComparison.Ordinal));
    }

    // An error about the project file itself names no project after it; the folder is in the line either way.
    [GeneratedRegex(@"^[^\r\n]*[/\\]attacks[/\\](?<name>[^/\\\r\n]+)[/\\][^\r\n]*: error [^\r\n]*|^[^\r\n]*: error [^\r\n]*[/\\]attacks[/\\](?<name>[^/\\\r\n]+)[/\\][^\r\n]*", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Error();
}
