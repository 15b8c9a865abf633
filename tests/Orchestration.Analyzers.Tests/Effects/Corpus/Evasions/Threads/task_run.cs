internal static class Sample
{
    public static object? Run() => Task.Run(() => { }); // expect ORCH3005
}
