// role: Host

internal static class Sample
{
    public static object? Run() => System.Reactive.Linq.Observable.Interval(TimeSpan.FromSeconds(1)); // expect ORCH3008
}
