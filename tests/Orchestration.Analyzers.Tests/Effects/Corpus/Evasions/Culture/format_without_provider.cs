internal static class Sample
{
    public static object? Run(double dose) => dose.ToString("F2"); // expect ORCH2005
}
