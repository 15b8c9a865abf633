internal static class Sample
{
    public static int Run(int value)
    {
        var hash = new HashCode(); // expect ORCH2008
        hash.Add(value);
        return hash.ToHashCode();
    }
}
