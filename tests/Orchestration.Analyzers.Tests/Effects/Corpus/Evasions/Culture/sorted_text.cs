internal static class Sample
{
    public static object? Run(string[] names) => names.OrderBy(name => name); // expect ORCH2005
}
