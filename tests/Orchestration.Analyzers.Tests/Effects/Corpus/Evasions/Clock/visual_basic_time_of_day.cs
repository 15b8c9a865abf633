internal static class Sample
{
    public static object? Run() => Microsoft.VisualBasic.DateAndTime.TimeOfDay; // expect ORCH2001
}
