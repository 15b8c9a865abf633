internal static class Sample
{
    public static object? Run(string text) => text.ToUpper(); // expect ORCH2005
}
