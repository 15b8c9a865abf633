// role: Host

internal static class Sample
{
    public static void Run(System.Data.Common.DbTransaction transaction)
    {
        transaction.Commit();
    }
}
