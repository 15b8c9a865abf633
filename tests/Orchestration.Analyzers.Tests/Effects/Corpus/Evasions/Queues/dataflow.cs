// role: Host

internal static class Sample
{
    public static object? Run() => new System.Threading.Tasks.Dataflow.ActionBlock<int>(_ => { }); // expect ORCH3007
}
