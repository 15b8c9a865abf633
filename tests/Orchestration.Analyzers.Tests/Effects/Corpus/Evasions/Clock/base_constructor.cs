internal class Stamped(DateTime at)
{
    public DateTime At { get; } = at;
}

internal sealed class Sample : Stamped
{
    public Sample()
        : base(DateTime.UtcNow) // expect ORCH2001
    {
    }
}
