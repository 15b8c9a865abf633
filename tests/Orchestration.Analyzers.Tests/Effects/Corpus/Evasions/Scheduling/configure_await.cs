internal static class Sample
{
    public static async Task RunAsync(Task before) => await before.ConfigureAwait(false); // expect ORCH2006
}
