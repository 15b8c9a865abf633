internal static class Sample
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<int, int> s_beds = new(); // expect ORCH2100

    public static int Run(int ward) => s_beds.GetOrAdd(ward, static key => key * 2); // expect ORCH6007
}
