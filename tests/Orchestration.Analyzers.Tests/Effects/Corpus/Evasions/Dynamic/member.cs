internal static class Sample
{
    public static object? Run(dynamic value) => value.Major; // expect ORCH8008
}
