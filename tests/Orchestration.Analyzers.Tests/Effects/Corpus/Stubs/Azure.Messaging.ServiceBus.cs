namespace Azure.Messaging.ServiceBus;

public class ServiceBusClient
{
    public virtual ServiceBusProcessor CreateProcessor(string queueName) => null!;

    public virtual ServiceBusSender CreateSender(string queueOrTopicName) => null!;
}

public class ServiceBusProcessor;

public class ServiceBusMessage(string body);

public class ServiceBusSender
{
    public virtual Task SendMessageAsync(ServiceBusMessage message, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
