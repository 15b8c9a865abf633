internal sealed class Sample
{
    private readonly Func<int> _beds = new(() => 1);

    public int Beds => _beds();
}
