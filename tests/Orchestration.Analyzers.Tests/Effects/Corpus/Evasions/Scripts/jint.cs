// role: Host

internal static class Sample
{
    public static object? Run() => new Jint.Engine().Evaluate("1 + 1"); // expect ORCH8003
}
