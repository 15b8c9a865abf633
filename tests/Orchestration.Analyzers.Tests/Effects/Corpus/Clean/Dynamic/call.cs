// role: Host

internal static class Sample
{
    public static object? Run(Action<int> value) => value.Equals(1);
}
