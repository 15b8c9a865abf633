internal static class Sample
{
    public static object? Run(Task<int> before) => before.ContinueWith(task => task.Result + 1); // expect ORCH3005
}
