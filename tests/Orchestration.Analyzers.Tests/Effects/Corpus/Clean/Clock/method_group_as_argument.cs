internal static class Sample
{
    public static object? Run(TimeProvider clock) => Enumerable.Repeat<Func<DateTimeOffset>>(static () => default, 1);
}
