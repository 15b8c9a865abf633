internal static class Sample
{
    public static object? Run() => ExecutionContext.Capture(); // expect ORCH2010
}
