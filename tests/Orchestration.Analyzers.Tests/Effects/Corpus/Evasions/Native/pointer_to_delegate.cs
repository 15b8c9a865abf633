// role: Host

internal static class Sample
{
    public static object? Run(IntPtr address) => System.Runtime.InteropServices.Marshal.GetDelegateForFunctionPointer<Action>(address); // expect ORCH8009
}
