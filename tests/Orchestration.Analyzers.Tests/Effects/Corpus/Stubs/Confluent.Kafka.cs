namespace Confluent.Kafka;

public class Message<TKey, TValue>;

public class DeliveryResult<TKey, TValue>;

public interface IProducer<TKey, TValue>
{
    Task<DeliveryResult<TKey, TValue>> ProduceAsync(string topic, Message<TKey, TValue> message, CancellationToken cancellationToken = default);
}
