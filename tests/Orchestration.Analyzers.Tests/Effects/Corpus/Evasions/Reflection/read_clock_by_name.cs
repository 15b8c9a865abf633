internal static class Sample
{
    public static object? Run() => typeof(DateTime).GetProperty("UtcNow")!.GetValue(null); // expect ORCH8006
}
