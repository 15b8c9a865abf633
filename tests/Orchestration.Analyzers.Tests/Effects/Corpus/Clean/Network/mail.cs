// role: Host

internal static class Sample
{
    public static void Run(System.Net.Mail.SmtpClient client)
    {
        client.Send("a", "b", "c", "d");
    }
}
