// role: Host

internal static class Sample
{
    public static object? Run(Delegate rule) => rule.ToString();
}
