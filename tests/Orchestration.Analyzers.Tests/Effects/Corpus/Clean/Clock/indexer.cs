internal sealed class Sample
{
    public DateTime this[int days] => DateTime.UnixEpoch.AddDays(days);
}
