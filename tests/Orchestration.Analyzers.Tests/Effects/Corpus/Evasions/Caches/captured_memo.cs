internal static class Sample
{
    public static Func<int, int> Run()
    {
        var seen = new Dictionary<int, int>();
        return ward => seen.TryGetValue(ward, out var beds) ? beds : seen[ward] = ward * 2; // expect ORCH6007
    }
}
