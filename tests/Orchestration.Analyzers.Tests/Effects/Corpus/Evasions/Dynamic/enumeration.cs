// role: Host

internal static class Sample
{
    public static void Run(dynamic values)
    {
        foreach (var value in values) // expect ORCH8008
            _ = value;
    }
}
