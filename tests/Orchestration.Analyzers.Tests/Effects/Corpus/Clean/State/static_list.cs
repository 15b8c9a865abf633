internal static class Sample
{
    public static void Run(List<int> seen, int value) => seen.Add(value);
}
