internal static class Sample
{
    public static object? Run() => System.Diagnostics.Process.Start("clean"); // expect ORCH4010
}
