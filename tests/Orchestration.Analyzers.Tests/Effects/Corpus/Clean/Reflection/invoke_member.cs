// role: Host

internal static class Sample
{
    public static object? Run(Type type) => type.Name;
}
