internal static class Sample
{
    private static readonly List<int> s_seen = [];

    public static void Run(int value) => s_seen.Add(value); // expect ORCH6007
}
