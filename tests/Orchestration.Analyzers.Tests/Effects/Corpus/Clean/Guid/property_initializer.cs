internal sealed record Envelope
{
    public Guid Id { get; init; } = Guid.Empty;
}
