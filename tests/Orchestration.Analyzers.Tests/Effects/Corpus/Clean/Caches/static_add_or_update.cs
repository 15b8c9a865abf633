// role: Host

internal sealed class Sample
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<int, bool> s_known = new();

    public void Run(int ward)
    {
        if (ward > 3)
            s_known.AddOrUpdate(ward, true, static (_, _) => true);
        else if (!s_known.ContainsKey(ward))
            s_known.TryAdd(ward, false);
    }
}
