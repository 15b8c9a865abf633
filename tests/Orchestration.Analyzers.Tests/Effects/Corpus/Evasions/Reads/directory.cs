internal static class Sample
{
    public static object? Run() => Directory.GetFiles("."); // expect ORCH2012
}
