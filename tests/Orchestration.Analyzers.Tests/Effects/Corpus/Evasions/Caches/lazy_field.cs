internal sealed class Sample
{
    private readonly Lazy<int> _beds = new(() => 1); // expect ORCH6006

    public int Beds => _beds.Value;
}
