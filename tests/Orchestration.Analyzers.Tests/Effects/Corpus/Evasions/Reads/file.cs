internal static class Sample
{
    public static object? Run() => File.ReadAllText("rules.txt"); // expect ORCH2012
}
