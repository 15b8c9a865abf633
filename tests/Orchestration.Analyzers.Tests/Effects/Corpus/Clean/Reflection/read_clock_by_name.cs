internal static class Sample
{
    public static object? Run() => typeof(DateTime).Equals(null);
}
