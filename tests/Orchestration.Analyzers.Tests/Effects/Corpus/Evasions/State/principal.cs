internal static class Sample
{
    public static object? Run() => Thread.CurrentPrincipal; // expect ORCH2010
}
