internal static class Sample
{
    public static object? Run(dynamic value) => value.Name; // expect ORCH8008
}
