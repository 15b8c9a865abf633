namespace RabbitMQ.Client;

public interface IChannel
{
    ValueTask BasicPublishAsync(string exchange, string routingKey, ReadOnlyMemory<byte> body);
}
