internal static class Sample
{
    public static object? Run() => DateTime.Today; // expect ORCH2001
}
