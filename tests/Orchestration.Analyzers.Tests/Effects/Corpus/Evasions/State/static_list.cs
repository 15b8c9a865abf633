internal static class Sample
{
    private static readonly List<int> s_seen = []; // expect ORCH2009

    public static void Run(int value) => s_seen.Add(value);
}
