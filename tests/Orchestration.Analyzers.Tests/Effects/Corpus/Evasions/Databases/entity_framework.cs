internal static class Sample
{
    public static object? Run(Microsoft.EntityFrameworkCore.DbContext context) => context.SaveChanges(); // expect ORCH4003
}
