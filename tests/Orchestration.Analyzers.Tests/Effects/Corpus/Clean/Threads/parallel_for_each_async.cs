internal static class Sample
{
    public static object? Run(int[] cases) => cases.Select(_ => ValueTask.CompletedTask);
}
