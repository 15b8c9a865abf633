internal static class Sample
{
    public static object? Run() => from day in new[] { 1, 2 } let now = DateTime.UnixEpoch select now.AddDays(day);
}
