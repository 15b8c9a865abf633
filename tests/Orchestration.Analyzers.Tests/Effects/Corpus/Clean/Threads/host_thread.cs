// role: Host

internal static class Sample
{
    public static void Run() => new Action(() => { }).Invoke();
}
