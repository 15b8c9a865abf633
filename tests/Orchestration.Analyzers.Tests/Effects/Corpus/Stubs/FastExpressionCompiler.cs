using System.Linq.Expressions;

namespace FastExpressionCompiler;

public static class ExpressionCompiler
{
    public static TDelegate CompileFast<TDelegate>(this Expression<TDelegate> lambdaExpr)
        where TDelegate : class => null!;
}
