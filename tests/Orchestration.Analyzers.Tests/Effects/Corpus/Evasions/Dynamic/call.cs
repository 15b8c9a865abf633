// role: Host

internal static class Sample
{
    public static object? Run(dynamic value) => value.Run(1); // expect ORCH8008
}
