internal static class Sample
{
    public static object? Run(string text) => DateTime.Parse(text); // expect ORCH2005
}
