// role: Host

internal static class Sample
{
    public static object? Run(string name) => Type.GetType(name); // expect ORCH8007
}
