internal static class Sample
{
    private static readonly int[] s_counts = new int[4];

    public static void Run(int index) => s_counts[index]++; // expect ORCH6007
}
