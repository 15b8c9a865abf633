internal static class Sample
{
    public static object? Run(string one, string other) => one.CompareTo(other); // expect ORCH2005
}
