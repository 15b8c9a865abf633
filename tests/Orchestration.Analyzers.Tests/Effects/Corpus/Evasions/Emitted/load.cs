// role: Host

internal static class Sample
{
    public static object? Run() => System.Reflection.Assembly.Load("Plugin"); // expect ORCH8005
}
