internal static class Sample
{
    public static object? Run(System.Data.IDbCommand command) => command.ToString();
}
