internal static class Sample
{
    public static Func<Func<int>> Run(System.Linq.Expressions.Expression<Func<int>> rule)
    {
        return () => () => 1;
    }
}
