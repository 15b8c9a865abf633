internal static class Sample
{
    public static object? Run() => new System.IO.Pipes.NamedPipeClientStream("a"); // expect ORCH4011
}
