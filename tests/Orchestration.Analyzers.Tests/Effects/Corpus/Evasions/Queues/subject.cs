// role: Host

internal static class Sample
{
    public static object? Run() => new System.Reactive.Subjects.Subject<int>(); // expect ORCH3008
}
