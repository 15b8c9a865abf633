internal static class Sample
{
    public static void Run(List<string> names)
    {
        names.Sort(StringComparer.Ordinal);
    }
}
