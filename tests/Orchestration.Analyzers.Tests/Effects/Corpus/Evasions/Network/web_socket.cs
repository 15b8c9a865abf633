internal static class Sample
{
    public static object? Run(System.Net.WebSockets.WebSocket socket) => socket.SendAsync(new byte[1], System.Net.WebSockets.WebSocketMessageType.Text, true, default(CancellationToken)); // expect ORCH4011
}
