// role: Host

internal static class Sample
{
    public static object? Run(object kernel) => kernel.ToString();
}
