namespace Violations.Publish;

public static class Outbox
{
    public static void Send(DotNetCore.CAP.ICapPublisher publisher) => publisher.Publish("referral.accepted"); // ORCH4007
}
