internal static class Sample
{
    public static object? Run() => DateTime.Now; // expect ORCH2001
}
