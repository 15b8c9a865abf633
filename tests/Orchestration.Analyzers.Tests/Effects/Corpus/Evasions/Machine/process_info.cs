internal static class Sample
{
    public static object? Run() => System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("clean")); // expect ORCH4010
}
