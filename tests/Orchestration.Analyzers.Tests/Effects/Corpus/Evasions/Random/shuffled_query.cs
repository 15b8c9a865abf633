internal static class Sample
{
    public static object? Run(IEnumerable<int> clinics) => clinics.Shuffle().First(); // expect ORCH2002
}
