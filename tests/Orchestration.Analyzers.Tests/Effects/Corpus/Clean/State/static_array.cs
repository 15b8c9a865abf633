internal static class Sample
{
    public static void Run(int[] counts, int index) => counts[index]++;
}
