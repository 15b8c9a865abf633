internal static class Sample
{
    public static object? Run() => new Action(() => { });
}
