namespace Orchestration.Model.Effects;

/// <content>Family 3: consumers of queues and topics.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> AutonomyMessagingRows() =>
    [
        .. AutonomyMessagingMassTransitAbstractions(),
        .. AutonomyMessagingMassTransit(),
        .. AutonomyMessagingRebus(),
        .. AutonomyMessagingRebusServiceProvider(),
        .. AutonomyMessagingRabbitMQClient(),
        .. AutonomyMessagingConfluentKafka(),
        .. AutonomyMessagingAzureMessagingServiceBus(),
        .. AutonomyMessagingAzureMessagingEventHubs(),
        .. AutonomyMessagingAzureMessagingEventGrid(),
        .. AutonomyMessagingAWSSDKSQS(),
        .. AutonomyMessagingAzureStorageQueues(),
        .. AutonomyMessagingNATSClientCore(),
        .. AutonomyMessagingMQTTnet(),
        .. AutonomyMessagingWolverineFx(),
        .. AutonomyMessagingDotNetCoreCAP(),
        .. AutonomyMessagingMediatR(),
        .. AutonomyMessagingMediatR9(),
        .. AutonomyMessagingMicrosoftAzureFunctionsWorkerExtensionsStorageQueues(),
        .. AutonomyMessagingMicrosoftAzureWebJobs(),
    ];

    private static IEnumerable<Effect> AutonomyMessagingMassTransitAbstractions() => Of("MassTransit.Abstractions",
        Declarations(EffectRules.Consumer, "is called whenever a message arrives",
            "T:MassTransit IConsumer IConsumer`1 ISaga InitiatedBy`1 Orchestrates`1 Observes`2 IActivity`2 IExecuteActivity`1"),
        Families(EffectRules.Consumer, "receives messages for as long as it lives",
            "T:MassTransit IBus IBusControl IMessageScheduler IRequestClient`1 IClientFactory"),
        Rows(EffectRules.Publish, "sends a message",
            "M:MassTransit.IPublishEndpoint Publish",
            "M:MassTransit.ISendEndpoint Send",
            "T:MassTransit ISendEndpointProvider"));

    private static IEnumerable<Effect> AutonomyMessagingMassTransit() => Of("MassTransit",
        Families(EffectRules.Consumer, "receives messages for as long as it lives",
            "T:MassTransit Bus MassTransitStateMachine`1"),
        Families(EffectRules.PlatformRegistration, "registers a message bus",
            "T:MassTransit DependencyInjectionRegistrationExtensions DependencyInjectionReceiveEndpointExtensions",
            "T:MassTransit DelayedMessageSchedulerRegistrationExtensions"),
        Families(EffectRules.Resilience, "retries a message behind the consumer",
            "T:MassTransit DelayedRedeliveryExtensions CircuitBreakerConfigurationExtensions MessageRetryConfigurationExtensions",
            "T:MassTransit ScheduledRedeliveryConfigurationExtensions"));

    private static IEnumerable<Effect> AutonomyMessagingRebus() => Of("Rebus",
        Families(EffectRules.Consumer, "receives messages for as long as it lives",
            "T:Rebus.Bus IBus",
            "T:Rebus.Activation BuiltinHandlerActivator",
            "T:Rebus.Config Configure RebusConfigurer"),
        Families(EffectRules.Resilience, "retries a message behind the consumer",
            "T:Rebus.Retry.Simple RetryStrategyConfigurationExtensions"),
        Declarations(EffectRules.Consumer, "is called whenever a message arrives",
            "T:Rebus.Handlers IHandleMessages",
            "T:Rebus.Sagas Saga"));

    private static IEnumerable<Effect> AutonomyMessagingRebusServiceProvider() => Of("Rebus.ServiceProvider",
        Families(EffectRules.PlatformRegistration, "registers a message bus",
            "T:Rebus.Config ServiceCollectionExtensions HostBuilderExtensions"));

    private static IEnumerable<Effect> AutonomyMessagingRabbitMQClient() => Of("RabbitMQ.Client",
        Rows(EffectRules.Consumer, "receives messages for as long as it lives",
            "M:RabbitMQ.Client.IChannel BasicConsumeAsync BasicGetAsync",
            "T:RabbitMQ.Client.Events AsyncEventingBasicConsumer",
            "T:RabbitMQ.Client AsyncDefaultBasicConsumer",
            "M:RabbitMQ.Client.IChannelExtensions BasicConsumeAsync"),
        Declarations(EffectRules.Consumer, "is called whenever a message arrives",
            "T:RabbitMQ.Client IAsyncBasicConsumer"),
        Rows(EffectRules.Publish, "sends a message",
            "M:RabbitMQ.Client.IChannel BasicPublishAsync QueueDeclareAsync QueueDeleteAsync QueuePurgeAsync QueueBindAsync",
            "M:RabbitMQ.Client.IChannel ExchangeDeclareAsync ExchangeDeleteAsync BasicAckAsync BasicNackAsync BasicRejectAsync",
            "M:RabbitMQ.Client.IChannelExtensions BasicPublishAsync QueueDeclareAsync ExchangeDeclareAsync"),
        Rows(EffectRules.Socket, "opens a connection",
            "M:RabbitMQ.Client.IConnectionFactory CreateConnectionAsync",
            "M:RabbitMQ.Client.IConnection CreateChannelAsync"),
        Rows(EffectRules.SdkRetry, "recovers a connection behind its user",
            "P:RabbitMQ.Client.ConnectionFactory AutomaticRecoveryEnabled NetworkRecoveryInterval TopologyRecoveryEnabled"));

    private static IEnumerable<Effect> AutonomyMessagingConfluentKafka() => Of("Confluent.Kafka",
        Families(EffectRules.Consumer, "receives messages for as long as it lives",
            "T:Confluent.Kafka IConsumer`2 ConsumerBuilder`2"),
        Rows(EffectRules.Publish, "sends a message",
            "M:Confluent.Kafka.IProducer`2 Produce ProduceAsync Flush CommitTransaction SendOffsetsToTransaction",
            "T:Confluent.Kafka ProducerBuilder`2 DependentProducerBuilder`2 AdminClientBuilder",
            "M:Confluent.Kafka.IAdminClient CreateTopicsAsync DeleteTopicsAsync DeleteRecordsAsync CreatePartitionsAsync AlterConfigsAsync"),
        Conditional(EffectRules.SdkRetry, EffectCondition.UnlessSwitchedOff, "retries behind its user",
            "P:Confluent.Kafka.ProducerConfig MessageSendMaxRetries",
            "P:Confluent.Kafka.ClientConfig RetryBackoffMs RetryBackoffMaxMs"));

    private static IEnumerable<Effect> AutonomyMessagingAzureMessagingServiceBus() => Of("Azure.Messaging.ServiceBus",
        Families(EffectRules.Consumer, "receives messages for as long as it lives",
            "T:Azure.Messaging.ServiceBus ServiceBusProcessor ServiceBusSessionProcessor ServiceBusReceiver"),
        Rows(EffectRules.Consumer, "receives messages for as long as it lives",
            "M:Azure.Messaging.ServiceBus.ServiceBusClient CreateProcessor CreateSessionProcessor CreateReceiver AcceptSessionAsync",
            "M:Azure.Messaging.ServiceBus.ServiceBusClient AcceptNextSessionAsync"),
        Families(EffectRules.Publish, "sends a message",
            "T:Azure.Messaging.ServiceBus ServiceBusSender"),
        Rows(EffectRules.Publish, "sends a message",
            "M:Azure.Messaging.ServiceBus.ServiceBusClient CreateSender",
            "T:Azure.Messaging.ServiceBus.Administration ServiceBusAdministrationClient"),
        Conditional(EffectRules.SdkRetry, EffectCondition.UnlessSwitchedOff, "retries behind its user",
            "P:Azure.Messaging.ServiceBus.ServiceBusRetryOptions MaxRetries Mode Delay MaxDelay TryTimeout CustomRetryPolicy"));

    private static IEnumerable<Effect> AutonomyMessagingAzureMessagingEventHubs() => Of("Azure.Messaging.EventHubs",
        Families(EffectRules.Consumer, "receives events for as long as it lives",
            "T:Azure.Messaging.EventHubs.Consumer EventHubConsumerClient",
            "T:Azure.Messaging.EventHubs.Primitives EventProcessor`1 PartitionReceiver PluggableCheckpointStoreEventProcessor`1"),
        Families(EffectRules.Publish, "sends an event",
            "T:Azure.Messaging.EventHubs.Producer EventHubProducerClient EventHubBufferedProducerClient"),
        Conditional(EffectRules.SdkRetry, EffectCondition.UnlessSwitchedOff, "retries behind its user",
            "P:Azure.Messaging.EventHubs.EventHubsRetryOptions MaximumRetries Mode Delay MaximumDelay CustomRetryPolicy"));

    private static IEnumerable<Effect> AutonomyMessagingAzureMessagingEventGrid() => Of("Azure.Messaging.EventGrid",
        Families(EffectRules.Publish, "sends an event",
            "T:Azure.Messaging.EventGrid EventGridPublisherClient"));

    private static IEnumerable<Effect> AutonomyMessagingAWSSDKSQS() => Of("AWSSDK.SQS",
        Rows(EffectRules.Consumer, "takes messages from a queue",
            "M:Amazon.SQS.IAmazonSQS ReceiveMessageAsync"),
        Rows(EffectRules.Publish, "sends or removes a message",
            "M:Amazon.SQS.IAmazonSQS SendMessageAsync SendMessageBatchAsync DeleteMessageAsync DeleteMessageBatchAsync",
            "M:Amazon.SQS.IAmazonSQS ChangeMessageVisibilityAsync PurgeQueueAsync CreateQueueAsync DeleteQueueAsync SetQueueAttributesAsync"));

    private static IEnumerable<Effect> AutonomyMessagingAzureStorageQueues() => Of("Azure.Storage.Queues",
        Rows(EffectRules.Consumer, "takes messages from a queue",
            "M:Azure.Storage.Queues.QueueClient ReceiveMessage ReceiveMessageAsync ReceiveMessages ReceiveMessagesAsync"),
        Rows(EffectRules.Publish, "sends or removes a message",
            "M:Azure.Storage.Queues.QueueClient SendMessage SendMessageAsync DeleteMessage DeleteMessageAsync UpdateMessage",
            "M:Azure.Storage.Queues.QueueClient UpdateMessageAsync Create CreateAsync CreateIfNotExists CreateIfNotExistsAsync Delete",
            "M:Azure.Storage.Queues.QueueClient DeleteAsync ClearMessages ClearMessagesAsync"));

    private static IEnumerable<Effect> AutonomyMessagingNATSClientCore() => Of("NATS.Client.Core",
        Rows(EffectRules.Consumer, "receives messages for as long as it lives",
            "M:NATS.Client.Core.INatsClient SubscribeAsync",
            "M:NATS.Client.Core.INatsConnection SubscribeCoreAsync"),
        Rows(EffectRules.Publish, "sends a message",
            "M:NATS.Client.Core.INatsClient PublishAsync RequestAsync"),
        Conditional(EffectRules.SdkRetry, EffectCondition.UnlessSwitchedOff, "reconnects behind its user",
            "P:NATS.Client.Core.NatsOpts MaxReconnectRetry RetryOnInitialConnect"));

    private static IEnumerable<Effect> AutonomyMessagingMQTTnet() => Of("MQTTnet",
        Rows(EffectRules.Consumer, "receives messages for as long as it lives",
            "M:MQTTnet.IMqttClient SubscribeAsync",
            "E:MQTTnet.IMqttClient ApplicationMessageReceivedAsync"),
        Rows(EffectRules.Publish, "sends a message",
            "M:MQTTnet.IMqttClient PublishAsync ConnectAsync"));

    private static IEnumerable<Effect> AutonomyMessagingWolverineFx() => Of("WolverineFx",
        Families(EffectRules.Publish, "sends a message",
            "T:Wolverine IMessageBus ICommandBus MessageBusExtensions"),
        Families(EffectRules.PlatformRegistration, "registers a message bus",
            "T:Wolverine HostBuilderExtensions"),
        Declarations(EffectRules.Consumer, "is called whenever a message arrives",
            "T:Wolverine IWolverineHandler Saga"));

    private static IEnumerable<Effect> AutonomyMessagingDotNetCoreCAP() => Of("DotNetCore.CAP",
        Families(EffectRules.Publish, "sends a message",
            "T:DotNetCore.CAP ICapPublisher"),
        Families(EffectRules.Consumer, "is called whenever a message arrives",
            "T:DotNetCore.CAP CapSubscribeAttribute"),
        Declarations(EffectRules.Consumer, "is called whenever a message arrives",
            "T:DotNetCore.CAP ICapSubscribe"));

    private static IEnumerable<Effect> AutonomyMessagingMediatR() => Of("MediatR",
        Rows(EffectRules.Reactive, "calls whoever handles the notification",
            "M:MediatR.IMediator Publish"),
        Declarations(EffectRules.Reactive, "is called for a notification that somebody published",
            "T:MediatR INotificationHandler`1"));

    private static IEnumerable<Effect> AutonomyMessagingMediatR9() => Of("MediatR 9",
        Rows(EffectRules.Reactive, "calls whoever handles the notification",
            "M:MediatR.IPublisher Publish"));

    private static IEnumerable<Effect> AutonomyMessagingMicrosoftAzureFunctionsWorkerExtensionsStorageQueues() => Of("Microsoft.Azure.Functions.Worker.Extensions.Storage.Queues",
        Families(EffectRules.Consumer, "runs whenever a message arrives",
            "T:Microsoft.Azure.Functions.Worker QueueTriggerAttribute"),
        Families(EffectRules.Publish, "sends a message",
            "T:Microsoft.Azure.Functions.Worker QueueOutputAttribute"));

    private static IEnumerable<Effect> AutonomyMessagingMicrosoftAzureWebJobs() => Of("Microsoft.Azure.WebJobs",
        Families(EffectRules.Resilience, "runs a function again when it fails",
            "T:Microsoft.Azure.WebJobs ExponentialBackoffRetryAttribute FixedDelayRetryAttribute"),
        Families(EffectRules.PlatformRegistration, "registers functions that run on their own",
            "T:Microsoft.Extensions.Hosting WebJobsHostBuilderExtensions",
            "T:Microsoft.Azure.WebJobs WebJobsServiceCollectionExtensions"));
}
