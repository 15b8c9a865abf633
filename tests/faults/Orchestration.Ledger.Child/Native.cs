using System.Runtime.InteropServices;

namespace Orchestration.Ledger.Child;

/// <summary>The system calls that the claim stands on: an append that is on the disk when it returns, and a death without warning.</summary>
internal static class Native
{
    private const int WriteOnly = 1, Create = 64, Append = 1024, Kill = 9;

    /// <summary>Opens a file for appending by several processes.</summary>
    public static int OpenForAppend(string path) => open(path, WriteOnly | Create | Append, 0x1b6);

    /// <summary>Appends one line, in one write, and waits for the disk.</summary>
    public static void AppendLine(int file, string line)
    {
        var bytes = System.Text.Encoding.ASCII.GetBytes(line + "\n");
        if (write(file, bytes, bytes.Length) != bytes.Length || fsync(file) != 0)
            throw new IOException("The line could not be appended.");
    }

    /// <summary>Ends this process as <c>kill -9</c> does.</summary>
    public static void Die()
    {
        _ = kill(Environment.ProcessId, Kill);
        Thread.Sleep(Timeout.Infinite);
    }

    [DllImport("libc", CharSet = CharSet.Ansi, SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int open(string path, int flags, int mode);

    [DllImport("libc", SetLastError = true)]
    private static extern nint write(int file, byte[] bytes, nint count);

    [DllImport("libc", SetLastError = true)]
    private static extern int fsync(int file);

    [DllImport("libc", SetLastError = true)]
    private static extern int kill(int process, int signal);
}
