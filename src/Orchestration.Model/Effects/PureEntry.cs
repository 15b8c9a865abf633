namespace Orchestration.Model.Effects;

/// <summary>
/// What code of the Orchestration role may use: known to depend on its arguments alone and to change nothing else. Whatever
/// neither such an entry nor an <see cref="Effect"/> covers is unclassified, and an unclassified call is a finding.
/// </summary>
/// <param name="Id">A documentation id, as in <see cref="Effect.Id"/>; the most specific entry of either kind speaks.</param>
/// <param name="IsPure">Whether it is known pure; false takes a part of something larger out again.</param>
public sealed record PureEntry(string Id, bool IsPure = true)
{
    /// <summary>The package or framework that declares it, as a package manager names it.</summary>
    public string Package { get; init; } = EffectCatalogue.BaseLibrary;
}
