internal static class Sample
{
    public static object? Run() => System.Diagnostics.Activity.Current; // expect ORCH2010
}
