internal sealed class Lap : System.Diagnostics.Stopwatch;

internal static class Sample
{
    public static object Run() => new Lap(); // expect ORCH2001
}
