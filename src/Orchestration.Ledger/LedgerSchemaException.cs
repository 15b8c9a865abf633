namespace Orchestration.Ledger;

/// <summary>The database holds a newer schema than this package knows. It was not touched: use the package that made it.</summary>
public sealed class LedgerSchemaException : Exception
{
    internal LedgerSchemaException(int found, int known)
        : base($"The ledger's schema is version {found}, and this package knows versions up to {known}. Nothing was changed. Update Orchestration.Ledger.") =>
        (Found, Known) = (found, known);

    /// <summary>The version of the database.</summary>
    public int Found { get; }

    /// <summary>The newest version that this package knows.</summary>
    public int Known { get; }
}
