internal static class Sample
{
    public static object? Run() => new FileStream("a", FileMode.Create); // expect ORCH4002
}
