internal static class Sample
{
    public static object? Run(Azure.Messaging.ServiceBus.ServiceBusSender sender) => sender.SendMessageAsync(null!); // expect ORCH4007
}
