// role: Host

internal static class Sample
{
    public static object? Run() => Environment.UserName;
}
