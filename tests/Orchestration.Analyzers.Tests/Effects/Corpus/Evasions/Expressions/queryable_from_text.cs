// role: Host

internal static class Sample
{
    public static object? Run(IQueryable<int> rows) => System.Linq.Dynamic.Core.DynamicQueryableExtensions.Where(rows, "it > 3"); // expect ORCH8003
}
