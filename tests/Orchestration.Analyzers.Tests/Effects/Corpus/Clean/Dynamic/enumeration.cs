// role: Host

internal static class Sample
{
    public static void Run(int[] values)
    {
        foreach (var value in values)
            _ = value;
    }
}
