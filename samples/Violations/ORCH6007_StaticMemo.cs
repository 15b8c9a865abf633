namespace Violations.StaticMemo;

public static class Memo
{
    private static readonly Dictionary<string, int> s_known = new() { ["ward"] = 1 };

    public static int Get(string key) => s_known.TryGetValue(key, out var known) ? known : s_known[key] = key.Length; // ORCH6007
}
