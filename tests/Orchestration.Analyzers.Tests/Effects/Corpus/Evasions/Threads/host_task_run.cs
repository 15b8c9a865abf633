// role: Host

internal static class Sample
{
    public static Task RunAsync() => Task.Run(() => { }); // expect ORCH3005
}
