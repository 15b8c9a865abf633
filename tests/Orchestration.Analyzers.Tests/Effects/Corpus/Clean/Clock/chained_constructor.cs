internal sealed class Sample
{
    public Sample(DateTime at) => At = at;

    public Sample()
        : this(DateTime.UnixEpoch)
    {
    }

    public DateTime At { get; }
}
