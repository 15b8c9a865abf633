internal static class Sample
{
    public static object? Run(Task before) => before.WaitAsync(TimeSpan.FromSeconds(5)); // expect ORCH2006
}
