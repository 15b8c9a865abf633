internal static class Sample
{
    public static object? Run(System.Data.IDbConnection connection) => connection.ToString();
}
