internal static class Sample
{
    public static object? Run(System.Data.IDbConnection connection) => Dapper.SqlMapper.Execute(connection, "delete from t"); // expect ORCH4003
}
