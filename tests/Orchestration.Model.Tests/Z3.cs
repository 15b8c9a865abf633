using System.Runtime.InteropServices;

namespace Orchestration.Model.Tests;

/// <summary>
/// The solver's own text interface. Microsoft.Z3 brings the library for Windows and macOS; on Linux it is the
/// distribution's libz3, which may be older than the managed binding of the package allows.
/// </summary>
internal static class Z3
{
    /// <summary>Whether the solver is installed: the oracle is a second opinion, and .ci/run brings it.</summary>
    public static bool IsHere => NativeLibrary.TryLoad("libz3", typeof(Z3).Assembly, null, out _);

    public static string Evaluate(string commands)
    {
        var (configuration, result) = (MakeConfiguration(), string.Empty);
        var context = MakeContext(configuration);
        try
        {
            result = Marshal.PtrToStringUTF8(Evaluate(context, commands)) ?? string.Empty;
        }
        finally
        {
            DeleteContext(context);
            DeleteConfiguration(configuration);
        }

        return result;
    }

    [DllImport("libz3", EntryPoint = "Z3_mk_config")]
    private static extern nint MakeConfiguration();

    [DllImport("libz3", EntryPoint = "Z3_del_config")]
    private static extern void DeleteConfiguration(nint configuration);

    [DllImport("libz3", EntryPoint = "Z3_mk_context")]
    private static extern nint MakeContext(nint configuration);

    [DllImport("libz3", EntryPoint = "Z3_del_context")]
    private static extern void DeleteContext(nint context);

    [DllImport("libz3", EntryPoint = "Z3_eval_smtlib2_string", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern nint Evaluate(nint context, string commands);
}
