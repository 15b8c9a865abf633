using Orchestration.Model.Collections;

namespace Orchestration.Model.Effects;

/// <summary>
/// What an assembly of the Orchestration role may use beside its own declarations. A type stands for its members, a
/// namespace for its types and for the namespaces inside it; an <see cref="Effect"/> that names a member of a pure type
/// takes that member out, and so does an entry that says so.
/// </summary>
public static partial class PureCatalogue
{
    /// <summary>All entries that passed the loader.</summary>
    public static EquatableArray<PureEntry> All => EffectCatalogue.Loaded.Pure;

    internal static IEnumerable<PureEntry> Rows() =>
        Namespaces().Concat(SystemTypes()).Concat(Exceptions()).Concat(Compiler()).Concat(Tasks()).Concat(TakenOut()).Concat(OwnParts());

    /// <summary>The contracts of this project: attributes, values, ports and what generated drivers call.</summary>
    private static IEnumerable<PureEntry> OwnParts() =>
        Of("Orchestration.Abstractions", Pure("A:Orchestration.Abstractions"));

    private static IEnumerable<PureEntry> Pure(params string[] ids) => ids.Select(id => new PureEntry(id));

    private static IEnumerable<PureEntry> Not(params string[] ids) => ids.Select(id => new PureEntry(id, IsPure: false));

    private static IEnumerable<PureEntry> Of(string package, IEnumerable<PureEntry> rows) =>
        rows.Select(row => row with { Package = package });
}
