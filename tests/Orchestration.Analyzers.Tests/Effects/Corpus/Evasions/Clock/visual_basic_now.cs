internal static class Sample
{
    public static object? Run() => Microsoft.VisualBasic.DateAndTime.Now; // expect ORCH2001
}
