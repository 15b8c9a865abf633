internal static class Sample
{
    public static object? Run(Task[] tasks) => Task.WaitAny(tasks); // expect ORCH2006
}
