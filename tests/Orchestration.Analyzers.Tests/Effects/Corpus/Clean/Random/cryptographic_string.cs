internal static class Sample
{
    public static object? Run() => Convert.ToHexString(new byte[4]);
}
