internal static class Sample
{
    public static void Run(System.Net.Mail.SmtpClient client, System.Net.Mail.MailMessage message)
    {
        client.Send(message); // expect ORCH4006
    }
}
