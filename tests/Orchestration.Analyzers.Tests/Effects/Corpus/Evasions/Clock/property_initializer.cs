internal sealed class Sample
{
    public DateTime At { get; } = DateTime.UtcNow; // expect ORCH2001
}
