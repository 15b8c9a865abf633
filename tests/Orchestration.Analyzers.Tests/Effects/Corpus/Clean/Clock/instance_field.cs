internal sealed class Sample
{
    private readonly DateTime _at = DateTime.UnixEpoch;

    public DateTime At => _at;
}
