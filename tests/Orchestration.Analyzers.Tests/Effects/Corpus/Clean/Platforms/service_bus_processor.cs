// role: Host

internal static class Sample
{
    public static object? Run(Azure.Messaging.ServiceBus.ServiceBusClient client) => client.ToString();
}
