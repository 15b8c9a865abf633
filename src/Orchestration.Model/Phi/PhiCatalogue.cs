using Orchestration.Model.Collections;

namespace Orchestration.Model.Phi;

/// <summary>
/// Every sink, source, guard and exception to "the result carries what went in", as data: a new row needs no code, and
/// the analyzer that reads the table knows none of the names in it.
/// </summary>
public static partial class PhiCatalogue
{
    /// <summary>All rows.</summary>
    public static EquatableArray<PhiApi> All { get; } =
        Logs().Concat(Telemetry()).Concat(Exceptions()).Concat(Caches()).Concat(Keys()).Concat(Headers()).Concat(Storage())
            .Concat(External()).Concat(Audit()).Concat(Guards()).Concat(Sources()).Concat(Transfers()).ToEquatableArray();

    private static readonly string[] s_lookups =
        ["Contains", "IndexOf", "LastIndexOf", "TryGet", "Get", "Remove", "Find", "BinarySearch", "CopyTo", "ToString", "Equals", "Compare", "Peek", "TryRemove", "Clear", "Exists"];

    /// <summary>Whether a member of a builder or collection asks it for something, and puts nothing in.</summary>
    /// <param name="name">The member's name.</param>
    public static bool IsLookup(string name) => s_lookups.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    private static IEnumerable<PhiApi> Sinks(PhiRule rule, params string[] ids) => ids.Select(id => new PhiApi(id, rule));

    private static IEnumerable<PhiApi> Families(PhiRule rule, params string[] ids) => ids.Select(id => new PhiApi(id, rule, IsFamily: true));

    private static PhiApi Only(PhiRule rule, string id, params string[] parameters) => new(id, rule, parameters.ToEquatableArray());

    private static IEnumerable<PhiApi> Transfer(Carries carries, params string[] ids) => ids.Select(id => new PhiApi(id, Carries: carries));
}
