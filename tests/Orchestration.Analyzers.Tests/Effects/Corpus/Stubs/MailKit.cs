namespace MimeKit
{
    public class MimeMessage;
}

namespace MailKit
{
    public interface IMailTransport
    {
        Task<string> SendAsync(MimeKit.MimeMessage message, CancellationToken cancellationToken = default);
    }
}
