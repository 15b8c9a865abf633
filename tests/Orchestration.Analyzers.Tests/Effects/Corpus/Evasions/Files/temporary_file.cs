internal static class Sample
{
    public static object? Run() => Path.GetTempFileName(); // expect ORCH4002
}
