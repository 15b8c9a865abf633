internal sealed class Sample
{
    public DateTime At { get => field == default ? DateTime.UnixEpoch : field; init; }
}
