internal static class Sample
{
    public static Task RunAsync() => Task.FromResult(5);
}
