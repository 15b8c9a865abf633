internal static class Sample
{
    public static object? Run(NServiceBus.IMessageSession session) => session.Send("a"); // expect ORCH4007
}
