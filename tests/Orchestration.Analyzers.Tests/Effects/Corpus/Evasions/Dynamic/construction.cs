// role: Host

internal static class Sample
{
    public static object? Run(dynamic value) => new Version(value); // expect ORCH8008
}
