internal static class Sample
{
    public static object? Run() => new[] { 1, 2 }.Select(day => DateTime.UnixEpoch.AddDays(day));
}
