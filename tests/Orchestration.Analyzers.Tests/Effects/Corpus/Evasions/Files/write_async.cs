internal static class Sample
{
    public static object? Run() => File.WriteAllTextAsync("a", "b"); // expect ORCH4002
}
