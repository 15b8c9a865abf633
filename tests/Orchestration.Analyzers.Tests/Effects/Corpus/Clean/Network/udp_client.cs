internal static class Sample
{
    public static object? Run(System.Net.Sockets.UdpClient client) => client.ToString();
}
