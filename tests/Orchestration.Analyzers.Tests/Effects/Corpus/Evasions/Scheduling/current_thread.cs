internal static class Sample
{
    public static object? Run() => Thread.CurrentThread.Equals(null); // expect ORCH2010
}
