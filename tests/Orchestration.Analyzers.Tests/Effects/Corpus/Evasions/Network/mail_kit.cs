internal static class Sample
{
    public static object? Run(MailKit.IMailTransport transport) => transport.SendAsync(null!); // expect ORCH4006
}
