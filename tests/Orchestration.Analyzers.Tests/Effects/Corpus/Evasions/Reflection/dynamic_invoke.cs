// role: Host

internal static class Sample
{
    public static object? Run(Delegate rule) => rule.DynamicInvoke(); // expect ORCH8006
}
