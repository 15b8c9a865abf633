internal readonly record struct Bed(int Ward, int Number);

internal static class Sample
{
    public static int Run(Bed bed) => bed.Number % 2;
}
