// role: Host

internal static class Sample
{
    public static object? Run(System.Data.Common.DbDataAdapter adapter, System.Data.DataSet data) => adapter.Update(data);
}
