internal static class Sample
{
    public static object? Run(string text) => Convert.ToDouble(text); // expect ORCH2005
}
