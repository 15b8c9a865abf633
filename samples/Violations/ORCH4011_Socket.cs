namespace Violations.Socket;

public static class Wire
{
    public static object Connect() => new System.Net.Sockets.TcpClient("clinic", 2575); // ORCH4011
}
