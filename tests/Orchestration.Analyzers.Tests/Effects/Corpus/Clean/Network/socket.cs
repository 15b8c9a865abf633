// role: Host

internal static class Sample
{
    public static object? Run(System.Net.Sockets.Socket socket) => socket.Send(new byte[1]);
}
