internal static class Sample
{
    public static System.Linq.Expressions.Expression<Func<DateTime>> Run()
    {
        return () => DateTime.UnixEpoch;
    }
}
