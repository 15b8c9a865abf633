using Orchestration.Model.Collections;

namespace Orchestration.Model.Effects;

/// <summary>The write operations that CP-17 allows; there are no others, and no configuration adds one.</summary>
public static class WriteAllowlist
{
    /// <summary>The allowed operation ids, in ordinal order.</summary>
    public static EquatableArray<string> Operations { get; } = ["comm.create_notification@v1", "comm.send_message@v1"];

    /// <summary>Whether an operation may be written; ids are compared exactly, character by character.</summary>
    /// <param name="operation">The operation id as declared.</param>
    public static bool Allows(string? operation)
    {
        foreach (var allowed in Operations)
        {
            if (string.Equals(allowed, operation, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
