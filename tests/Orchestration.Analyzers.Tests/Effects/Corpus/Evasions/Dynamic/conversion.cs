// role: Host

internal static class Sample
{
    public static int Run(dynamic value) // expect ORCH8008
    {
        return value;
    }
}
