internal static class Sample
{
    public static object? Run() => Microsoft.VisualBasic.DateAndTime.Timer; // expect ORCH2001
}
