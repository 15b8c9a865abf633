// role: Host

internal static class Sample
{
    public static object? Run() => System.Reflection.Assembly.LoadFrom("plugin.dll"); // expect ORCH8005
}
