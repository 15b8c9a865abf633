// role: Host

internal static class Sample
{
    public static object? Run(object builder) => builder.ToString();
}
