internal sealed class Sample
{
    public Sample(DateTime at) => At = at;

    public Sample()
        : this(DateTime.UtcNow) // expect ORCH2001
    {
    }

    public DateTime At { get; }
}
