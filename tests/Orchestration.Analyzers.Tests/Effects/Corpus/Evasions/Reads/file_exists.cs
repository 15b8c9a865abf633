internal static class Sample
{
    public static object? Run() => File.Exists("rules.txt"); // expect ORCH2012
}
