internal static class Sample
{
    public static object? Run(TimeProvider clock, long start) => clock.GetElapsedTime(start, start);
}
