internal static class Sample
{
    public static object? Run(IQueryable<int> rows) => rows.ToString();
}
