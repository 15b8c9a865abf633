internal static class Sample
{
    public static int Run(int seen) => ++seen;
}
