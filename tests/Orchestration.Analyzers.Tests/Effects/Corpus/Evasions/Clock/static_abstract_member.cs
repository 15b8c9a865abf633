internal interface IClock<TSelf>
    where TSelf : IClock<TSelf>
{
    static abstract DateTime Now { get; }
}

internal sealed class Wall : IClock<Wall>
{
    public static DateTime Now => DateTime.UtcNow; // expect ORCH2001
}

internal static class Sample
{
    public static DateTime Run<T>()
        where T : IClock<T> => T.Now;
}
