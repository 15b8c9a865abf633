// role: Host

internal static class Sample
{
    public static object? Run(System.Data.Common.DbCommand command) => command.ExecuteNonQuery();
}
