internal sealed class Sample
{
    public void Deconstruct(out DateTime at, out int day) => (at, day) = (DateTime.UnixEpoch, 1);
}
