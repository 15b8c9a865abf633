internal static class Sample
{
    public static object? Run(string text) => text.IndexOf("gp"); // expect ORCH2005
}
