// role: Host

internal static class Sample
{
    private static readonly System.TimeSpan s_one = default;

    public static object Run(System.TimeSpan value) => s_one.Add(value);
}
