internal static class Sample
{
    public static object? Run(int one, int other) => HashCode.Combine(one, other); // expect ORCH2008
}
