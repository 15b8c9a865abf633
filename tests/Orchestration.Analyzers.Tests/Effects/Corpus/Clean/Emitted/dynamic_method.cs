// role: Host

internal static class Sample
{
    public static object? Run() => new System.Text.StringBuilder("a");
}
