// role: Host

internal static class Sample
{
    public static object? Run() => Thread.GetCurrentProcessorId();
}
