internal static class Sample
{
    public static object? Run(System.Data.Common.DbCommand command) => command.ExecuteReader(); // expect ORCH2012
}
