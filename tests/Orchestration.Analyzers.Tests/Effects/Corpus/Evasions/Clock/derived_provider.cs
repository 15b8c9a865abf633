internal sealed class Shifted : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddDays(1); // expect ORCH2001
}
