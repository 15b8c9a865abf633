namespace Orchestration.Ledger.Child;

/// <summary>A clock that kills its process when it has been asked often enough: in the middle of whatever the ledger does.</summary>
/// <param name="diesAt">The number of the question to die at; 0 for none.</param>
internal sealed class MortalClock(int diesAt) : TimeProvider
{
    private int _asked;

    public override DateTimeOffset GetUtcNow()
    {
        if (++_asked == diesAt)
            Native.Die();
        return base.GetUtcNow();
    }
}
