internal static class Sample
{
    public static object? Run(IEnumerable<int> clinics) => clinics.AsParallel(); // expect ORCH2006
}
