internal static class Sample
{
    public static object? Run() => Directory.CreateDirectory("a"); // expect ORCH4002
}
