internal static class Sample
{
    public static object? Run(string name) => name.GetHashCode() % 2; // expect ORCH2008
}
