internal static class Sample
{
    public static int Run(Dictionary<int, int> s_beds, int ward)
    {
        if (!s_beds.TryGetValue(ward, out var beds))
            s_beds[ward] = beds = ward * 2;
        return beds;
    }
}
