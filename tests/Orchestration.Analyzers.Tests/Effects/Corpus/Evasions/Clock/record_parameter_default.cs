internal sealed record Sample(DateTime? Given)
{
    public DateTime At { get; init; } = Given ?? DateTime.UtcNow; // expect ORCH2001
}
