internal sealed class Sample
{
    public DateTime this[int days] => DateTime.UtcNow.AddDays(days); // expect ORCH2001
}
