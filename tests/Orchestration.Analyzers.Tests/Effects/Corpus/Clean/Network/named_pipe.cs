// role: Host

internal static class Sample
{
    public static object? Run() => new System.IO.Pipes.NamedPipeClientStream("a");
}
