// role: Host

internal static class Sample
{
    public static object? Run() => new RulesEngine.RulesEngine(["{}"]); // expect ORCH8002
}
