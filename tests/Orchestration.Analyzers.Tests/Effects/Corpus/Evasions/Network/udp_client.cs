internal static class Sample
{
    public static object? Run(System.Net.Sockets.UdpClient client) => client.Send(new byte[1], 1); // expect ORCH4011
}
