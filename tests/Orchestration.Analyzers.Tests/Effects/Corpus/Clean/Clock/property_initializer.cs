internal sealed class Sample
{
    public DateTime At { get; } = DateTime.UnixEpoch;
}
