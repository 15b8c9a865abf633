internal static class Sample
{
    public static object? Run(string name) => EqualityComparer<string>.Default.GetHashCode(name); // expect ORCH2008
}
