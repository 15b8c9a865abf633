using Orchestration.Model.Collections;

namespace Orchestration.Model.Effects;

/// <summary>
/// Every effect that an orchestration must not have, as data: one row per type, member or group, one partial file
/// per family. A new row needs no code; the analyzer that reads the table knows none of the names in it.
/// </summary>
public static partial class EffectCatalogue
{
    /// <summary>The package of what every .NET program has.</summary>
    public const string BaseLibrary = "Microsoft.NETCore.App";

    /// <summary>The package of what every ASP.NET Core program has, hosting and dependency injection included.</summary>
    public const string AspNetCore = "Microsoft.AspNetCore.App";

    /// <summary>The shipped catalogue, checked; a test holds that it has no faults.</summary>
    public static LoadedCatalogue Loaded { get; } = CatalogueLoader.Load(
        BaseLibraryRows().Concat(LibraryRows()), PureCatalogue.Rows(), EffectRules.All.Select(rule => rule.Id));

    /// <summary>All effects, family by family.</summary>
    public static EquatableArray<Effect> All => Loaded.Effects;

    /// <summary>The rules that entries break, in the order of their ids.</summary>
    public static EquatableArray<EffectRule> Rules { get; } = EffectRules.All.ToEquatableArray();

    /// <summary>Says of rows which package declares them.</summary>
    private static IEnumerable<Effect> Of(string package, params IEnumerable<Effect>[] rows) =>
        rows.SelectMany(group => group).Select(row => row with { Package = package });

    /// <summary>Says of rows that they do more than their rule is about.</summary>
    private static IEnumerable<Effect> Also(EffectKinds kinds, IEnumerable<Effect> rows) =>
        rows.Select(row => row with { Kinds = row.Kinds | kinds });

    private static IEnumerable<Effect> Rows(EffectRule rule, string does, params string[] ids) =>
        Each(ids).Select(id => new Effect(id, rule, does));

    private static IEnumerable<Effect> Families(EffectRule rule, string does, params string[] ids) =>
        Each(ids).Select(id => new Effect(id, rule, does, EffectScope.Family));

    private static IEnumerable<Effect> Declarations(EffectRule rule, string does, params string[] ids) =>
        Each(ids).Select(id => new Effect(id, rule, does, EffectScope.Declaration));

    private static IEnumerable<Effect> Conditional(EffectRule rule, EffectCondition condition, string does, params string[] ids) =>
        Each(ids).Select(id => new Effect(id, rule, does, Condition: condition));

    /// <summary>One id, or a prefix and the names that follow it: <c>M:System.Console Write WriteLine</c> is two rows.</summary>
    private static IEnumerable<string> Each(string[] ids)
    {
        foreach (var id in ids)
        {
            var parts = id.Split(' ');
            if (parts.Length == 1)
                yield return id;
            for (var index = 1; index < parts.Length; index++)
                yield return parts[0] + "." + parts[index];
        }
    }

    private static IEnumerable<Effect> BaseLibraryRows() => [.. Determinism(), .. Autonomy(), .. Writes(), .. Authoring()];

    private static IEnumerable<Effect> LibraryRows() =>
    [
        .. KnownRows(), .. DeterminismClockRows(), .. DeterminismEnvironmentRows(), .. DeterminismCultureRows(), .. DeterminismOrderRows(),
        .. DeterminismReadsRows(), .. AutonomyThreadsRows(), .. AutonomySchedulersRows(), .. AutonomyMessagingRows(), .. AutonomyPlatformsRows(),
        .. AutonomyAgentsRows(), .. WritesMachineRows(), .. WritesStoresRows(), .. WritesDatabasesRows(), .. CachingRows(), .. BoundaryRows(),
        .. AuthoringCodeRows(), .. AuthoringScriptsRows(), .. UnservedRows(), .. Unserved2Rows(),
    ];
}
