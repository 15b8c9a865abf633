internal static class Sample
{
    public static object? Run(System.Net.WebSockets.WebSocket socket) => socket.ToString();
}
