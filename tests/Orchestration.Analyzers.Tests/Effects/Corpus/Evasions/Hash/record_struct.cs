internal readonly record struct Bed(int Ward, int Number);

internal static class Sample
{
    public static int Run(Bed bed) => bed.GetHashCode() % 2; // expect ORCH2008
}
