internal static class Sample
{
    public static object? Run(string text) => text.StartsWith("gp"); // expect ORCH2005
}
