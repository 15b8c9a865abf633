// role: Host

internal static class Sample
{
    public static object? Run(RabbitMQ.Client.IChannel channel) => channel.BasicPublishAsync("exchange", "key", default);
}
