internal static class Sample
{
    public static object? Run() => Task.Factory.StartNew(() => { }); // expect ORCH3005
}
