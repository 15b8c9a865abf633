internal static class Sample
{
    public static object? Run(Task<int>[] tasks) => Task.WhenEach(tasks); // expect ORCH2006
}
