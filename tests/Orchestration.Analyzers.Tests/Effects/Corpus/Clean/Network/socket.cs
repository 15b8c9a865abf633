internal static class Sample
{
    public static object? Run(System.Net.Sockets.Socket socket) => socket.ToString();
}
