internal static class Sample
{
    public static object? Run(MailKit.IMailTransport transport, MimeKit.MimeMessage message) => transport.ToString();
}
