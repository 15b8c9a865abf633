namespace Orchestration.Tool.Reading;

/// <summary>A file that cannot be read as what it is given as. It ends in a message and an exit code, never in a crash.</summary>
internal sealed class UnreadableException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>What reading a damaged assembly throws, as opposed to what a mistake of ours does.</summary>
internal static class Damage
{
    /// <summary>Whether an exception tells of damage.</summary>
    public static bool Is(Exception exception) =>
        exception is BadImageFormatException or ArgumentException or InvalidOperationException or IndexOutOfRangeException or OverflowException or IOException or InvalidCastException or NotSupportedException or OutOfMemoryException;
}
