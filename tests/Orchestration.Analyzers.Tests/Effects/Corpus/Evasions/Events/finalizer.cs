// role: Host

internal sealed class Lease
{
    ~Lease() => GC.KeepAlive(this); // expect ORCH3011
}
