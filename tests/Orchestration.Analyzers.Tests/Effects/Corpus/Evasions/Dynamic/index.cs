// role: Host

internal static class Sample
{
    public static object? Run(dynamic value) => value[0]; // expect ORCH8008
}
