internal static class Sample
{
    public static object? Run(IEnumerable<int> clinics) => clinics.AsParallel().First(); // expect ORCH2006
}
