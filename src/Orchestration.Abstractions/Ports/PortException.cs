namespace Orchestration;

/// <summary>
/// A port failed, and the run that called it went no further. It says how by the closed taxonomy and nothing else: the
/// text of what went wrong inside the port may quote data, so it stays there (CP-20). A port that wants its cause found
/// logs it on its own side.
/// </summary>
public sealed class PortException : Exception
{
    /// <summary>Makes a failure of a port.</summary>
    /// <param name="failure">How; <see cref="Orchestration.Failure.None"/> and anything undefined count as <see cref="Failure.InvalidResponse"/>.</param>
    public PortException(Failure failure)
        : base($"A port failed: {Closed(failure)}.") => Failure = Closed(failure);

    /// <summary>How it failed; never <see cref="Failure.None"/>.</summary>
    public Failure Failure { get; }

    private static Failure Closed(Failure failure) => failure == Failure.None ? Failure.InvalidResponse : failure.Closed();
}
