internal static class Sample
{
    public static object? Run(string one, string other) => string.Compare(one, other); // expect ORCH2005
}
