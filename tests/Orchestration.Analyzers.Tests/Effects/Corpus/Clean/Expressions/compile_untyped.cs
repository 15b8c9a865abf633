internal static class Sample
{
    public static object? Run(System.Linq.Expressions.LambdaExpression rule) => rule.Equals(null);
}
