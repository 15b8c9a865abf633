internal static class Sample
{
    public static object? Run(string text) => decimal.Parse(text); // expect ORCH2005
}
