internal static class Sample
{
    public static object Run(object? beds)
    {
        return beds ?? new object();
    }
}
