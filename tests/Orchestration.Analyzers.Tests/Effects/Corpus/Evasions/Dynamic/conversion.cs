// role: Host

internal static class Sample
{
    public static int Run(dynamic value)
    {
        return value; // expect ORCH8008
    }
}
