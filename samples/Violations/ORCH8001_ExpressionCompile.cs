using System.Linq.Expressions;

namespace Violations.CompiledExpression;

public static class RuntimeRule
{
    public static bool Decide(Expression<Func<int, bool>> rule, int urgency) => rule.Compile()(urgency); // ORCH8001
}
