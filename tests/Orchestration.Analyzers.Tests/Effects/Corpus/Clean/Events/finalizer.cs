// role: Host

internal sealed class Lease
{
    public void End() => GC.KeepAlive(this);
}
