internal static class Sample
{
    public static object? Run(TimeProvider? clock) => clock?.GetUtcNow(); // expect ORCH2001
}
