internal static class Sample
{
    public static async Task RunAsync() => await Task.Yield(); // expect ORCH2006
}
