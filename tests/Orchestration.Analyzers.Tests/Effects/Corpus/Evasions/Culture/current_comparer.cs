internal static class Sample
{
    public static object? Run(string text) => StringComparer.CurrentCulture.Equals(text, "GP"); // expect ORCH2005
}
