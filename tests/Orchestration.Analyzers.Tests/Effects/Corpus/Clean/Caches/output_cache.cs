// role: Host

internal static class Endpoints
{
    [System.Diagnostics.DebuggerHidden]
    public static int Decide() => 1;
}
