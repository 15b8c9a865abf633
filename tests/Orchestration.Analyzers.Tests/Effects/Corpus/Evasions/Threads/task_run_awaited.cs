internal static class Sample
{
    public static async Task<int> RunAsync() => await Task.Run(() => 1); // expect ORCH3005
}
