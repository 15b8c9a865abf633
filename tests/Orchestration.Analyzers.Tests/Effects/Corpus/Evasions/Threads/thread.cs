internal static class Sample
{
    public static object? Run() => new Thread(() => { }); // expect ORCH3004
}
