// role: Host

internal static class Sample
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<int, bool> s_known = new();

    public static void Run(int ward)
    {
        if (ward > 3)
            s_known.AddOrUpdate(ward, true, static (_, _) => true); // expect ORCH6007
        else if (!s_known.ContainsKey(ward))
            s_known.TryAdd(ward, false);
    }
}
