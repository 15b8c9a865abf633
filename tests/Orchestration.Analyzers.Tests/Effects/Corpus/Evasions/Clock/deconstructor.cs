internal sealed class Sample
{
    public void Deconstruct(out DateTime at, out int day) => (at, day) = (DateTime.UtcNow, 1); // expect ORCH2001
}
