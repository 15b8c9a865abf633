// role: Host

internal static unsafe class Sample
{
    public static int Run(delegate*<int> rule) => rule(); // expect ORCH8010
}
