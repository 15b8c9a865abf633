internal static class Sample
{
    public static object? Run(double dose) => $"{dose:F1}"; // expect ORCH2005
}
