internal static class Sample
{
    public static object? Run() => File.Create("a"); // expect ORCH4002
}
