internal static class Sample
{
    public static object? Run(string text) => text.ToLower(); // expect ORCH2005
}
