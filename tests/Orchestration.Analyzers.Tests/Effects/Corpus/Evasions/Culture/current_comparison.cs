internal static class Sample
{
    public static object? Run(string text) => text.Equals("GP", StringComparison.CurrentCultureIgnoreCase); // expect ORCH2005
}
