internal sealed class Sample
{
    public DateTime At
    {
        get { return DateTime.UnixEpoch; }
    }
}
