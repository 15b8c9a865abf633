// role: Host

internal static class Sample
{
    public static object? Run(object context) => context.ToString();
}
