internal static class Sample
{
    public static System.Linq.Expressions.Expression<Func<DateTime>> Run()
    {
        return () => DateTime.UtcNow; // expect ORCH2001
    }
}
