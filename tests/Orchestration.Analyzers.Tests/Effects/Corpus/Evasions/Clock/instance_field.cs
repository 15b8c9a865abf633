internal sealed class Sample
{
    private readonly DateTime _at = DateTime.UtcNow; // expect ORCH2001

    public DateTime At => _at;
}
