internal static class Sample
{
    public static object? Run(IQueryable<int> rows) => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ExecuteDelete(rows); // expect ORCH4003
}
