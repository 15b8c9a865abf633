using System.Linq.Expressions;

namespace Hangfire;

public static class BackgroundJob
{
    public static string Enqueue(Expression<Action> methodCall) => "";
}

public static class RecurringJob
{
    public static void AddOrUpdate(string recurringJobId, Expression<Action> methodCall, string cronExpression) { }
}
