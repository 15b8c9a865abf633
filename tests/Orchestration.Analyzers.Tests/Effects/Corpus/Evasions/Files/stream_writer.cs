internal static class Sample
{
    public static object? Run() => new StreamWriter("a"); // expect ORCH4002
}
