internal static class Sample
{
    public static object? Run() => new Lazy<int>(() => 1); // expect ORCH6006
}
