using Orchestration.Model;
using Orchestration.Tool.Commands;

namespace Orchestration.Tool.Reading;

/// <summary>The governed assemblies that lie beside one, read when something of theirs is first asked for.</summary>
/// <param name="path">The assembly that they lie beside; null for one that lies nowhere.</param>
internal sealed class Neighbours(string? path) : IDisposable
{
    private (GovernedAssembly Assembly, OrchestrationModel Model)[]? _all;

    /// <summary>The neighbours that have a manifest, in ordinal order of their files.</summary>
    public IReadOnlyList<(GovernedAssembly Assembly, OrchestrationModel Model)> All => _all ??= [.. Read()];

    /// <summary>Their manifests.</summary>
    public IReadOnlyList<OrchestrationModel> Models => [.. All.Select(each => each.Model)];

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (assembly, _) in _all ?? [])
            assembly.Dispose();
    }

    private IEnumerable<(GovernedAssembly Assembly, OrchestrationModel Model)> Read()
    {
        if (path is null)
            yield break;
        var own = Path.GetFullPath(path);
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(own)!, "*.dll").Where(file => Path.GetFullPath(file) != own).Order(StringComparer.Ordinal))
        {
            if (Open(file) is not { } assembly)
                continue;
            if (assembly.ReadManifest().Model is { } model)
                yield return (assembly, model);
            else
                assembly.Dispose();
        }
    }

    /// <summary>Native libraries lie there too; what cannot be read has no manifest, and a finding of its own where it is verified.</summary>
    private static GovernedAssembly? Open(string file)
    {
        try
        {
            return GovernedAssembly.Read(Files.Read(file));
        }
        catch (UnreadableException)
        {
            return null;
        }
    }
}
