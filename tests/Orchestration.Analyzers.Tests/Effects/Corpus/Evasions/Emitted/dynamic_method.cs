// role: Host

internal static class Sample
{
    public static object? Run() => new System.Reflection.Emit.DynamicMethod("a", null, null); // expect ORCH8004
}
