// role: Host

internal sealed class Tools
{
    [System.Diagnostics.DebuggerHidden]
    public string Notify() => "sent";
}
