internal static class Sample
{
    public static void Run() => _ = WorkAsync(); // expect ORCH3006

    private static async Task WorkAsync() => await Task.CompletedTask;
}
