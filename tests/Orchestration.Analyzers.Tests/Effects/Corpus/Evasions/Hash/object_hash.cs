internal static class Sample
{
    public static object? Run(object value) => value.GetHashCode(); // expect ORCH2008
}
