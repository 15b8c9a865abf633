internal static class Sample
{
    public static object? Run(Task<int>[] tasks) => tasks.Select(task => Task.WhenAny(tasks)); // expect ORCH2006
}
