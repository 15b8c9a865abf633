internal static class Sample
{
    public static object? Run(int[] cases) => Parallel.ForEachAsync(cases, (_, _) => ValueTask.CompletedTask); // expect ORCH2006
}
