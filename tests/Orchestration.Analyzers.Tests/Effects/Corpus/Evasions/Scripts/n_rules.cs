// role: Host

internal static class Sample
{
    public static object? Run() => new NRules.Fluent.RuleRepository(); // expect ORCH8002
}
