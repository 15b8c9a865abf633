using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.Seal;

/// <summary>How strict a build is about what is sealed.</summary>
internal enum SealMode
{
    /// <summary>Drafts may be there; everything else is sealed.</summary>
    Draft,

    /// <summary>Everything is sealed: a build that is released, packed or published.</summary>
    Sealed,

    /// <summary>Nothing need be sealed yet: a build that only shows what is to be. Its outcome is good for nothing else.</summary>
    Proposed,
}

/// <summary>What a build tells of sealing.</summary>
internal static class SealOptions
{
    /// <summary>The mode. What is not understood is the ordinary one; the stamp says which one it was.</summary>
    public static SealMode Mode(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.OrchestrationSealMode", out var value) && Enum.TryParse<SealMode>(value.Trim(), ignoreCase: true, out var mode) && Enum.IsDefined(typeof(SealMode), mode)
            ? mode
            : SealMode.Draft;

    /// <summary>The locks among the additional files; more than one is one too many.</summary>
    public static ImmutableArray<AdditionalText> Locks(ImmutableArray<AdditionalText> files) =>
        files.Where(IsLock).OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>Whether a file is a lock, by its name.</summary>
    public static bool IsLock(AdditionalText file)
    {
        var name = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
        return string.Equals(name, LockFile.FileName, StringComparison.OrdinalIgnoreCase);
    }
}
