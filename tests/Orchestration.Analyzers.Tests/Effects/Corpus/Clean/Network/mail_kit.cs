// role: Host

internal static class Sample
{
    public static object? Run(MailKit.IMailTransport transport) => transport.SendAsync(null!);
}
