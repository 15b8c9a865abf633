internal static class Sample
{
    public static object? Run(Microsoft.EntityFrameworkCore.DbContext context) => context.ToString();
}
