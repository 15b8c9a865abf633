internal static class Sample
{
    public static object? Run(System.Linq.Expressions.Expression<Func<int>> rule) => rule.ToString();
}
