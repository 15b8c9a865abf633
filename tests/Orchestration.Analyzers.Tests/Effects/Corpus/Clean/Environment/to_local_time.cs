internal static class Sample
{
    public static object? Run(DateTime at) => at.AddHours(1);
}
