internal static class Sample
{
    public static object? Run(System.Linq.Expressions.LambdaExpression rule) => rule.Compile(); // expect ORCH8001
}
