internal static class Sample
{
    public static object? Run() => Microsoft.VisualBasic.DateAndTime.DateString; // expect ORCH2001
}
