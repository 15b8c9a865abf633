internal static class Sample
{
    public static object? Run(System.Linq.Expressions.Expression<Func<int>> rule) => FastExpressionCompiler.ExpressionCompiler.CompileFast(rule); // expect ORCH8001
}
