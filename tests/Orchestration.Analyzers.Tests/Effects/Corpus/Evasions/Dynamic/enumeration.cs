// role: Host

internal static class Sample
{
    public static void Run(dynamic values) // expect ORCH8008
    {
        foreach (var value in values)
            _ = value;
    }
}
