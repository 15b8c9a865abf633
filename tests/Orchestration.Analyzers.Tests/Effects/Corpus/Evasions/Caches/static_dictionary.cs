internal static class Sample
{
    private static readonly Dictionary<int, int> s_beds = [];

    public static int Run(int ward)
    {
        if (!s_beds.TryGetValue(ward, out var beds))
            s_beds[ward] = beds = ward * 2; // expect ORCH6007
        return beds;
    }
}
