internal static class Sample
{
    public static object? Run(System.Data.IDbCommand command) => command.ExecuteNonQuery(); // expect ORCH4003
}
