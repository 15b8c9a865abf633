// role: Host

internal static class Sample
{
    public static object? Run(IQueryable<int> rows) => rows.Where(row => row > 3);
}
