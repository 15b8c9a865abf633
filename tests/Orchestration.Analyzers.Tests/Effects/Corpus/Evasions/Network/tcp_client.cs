internal static class Sample
{
    public static object? Run() => new System.Net.Sockets.TcpClient("example.org", 80); // expect ORCH4011
}
