// role: Host

internal static class Sample
{
    public static object? Run() => Activator.CreateInstance("Plugin", "Rule"); // expect ORCH8007
}
