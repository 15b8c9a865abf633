// role: Host

internal static class Sample
{
    public static object? Run(object value) => new Dictionary<object, object>();
}
