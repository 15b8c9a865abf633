internal static class Sample
{
    public static Func<DateTimeOffset> Run(TimeProvider clock)
    {
        return static () => default;
    }
}
