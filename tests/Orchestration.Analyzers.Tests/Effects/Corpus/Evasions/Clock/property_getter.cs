internal sealed class Sample
{
    public DateTime At
    {
        get { return DateTime.UtcNow; } // expect ORCH2001
    }
}
