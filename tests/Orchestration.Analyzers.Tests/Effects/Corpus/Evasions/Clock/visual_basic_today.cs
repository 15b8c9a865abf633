internal static class Sample
{
    public static object? Run() => Microsoft.VisualBasic.DateAndTime.Today; // expect ORCH2001
}
