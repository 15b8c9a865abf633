internal sealed record Envelope
{
    public Guid Id { get; init; } = Guid.NewGuid(); // expect ORCH2003
}
