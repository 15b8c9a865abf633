internal sealed class Sample
{
    public DateTime At { get => field == default ? DateTime.UtcNow : field; init; } // expect ORCH2001
}
