using Microsoft.Extensions.DependencyInjection;

namespace MassTransit;

public interface ConsumeContext<out T>
    where T : class;

public interface IConsumer;

public interface IConsumer<in TMessage> : IConsumer
    where TMessage : class
{
    Task Consume(ConsumeContext<TMessage> context);
}

public interface IPublishEndpoint
{
    Task Publish<T>(T message, CancellationToken cancellationToken = default)
        where T : class;
}

public interface IBusRegistrationConfigurator;

public static class DependencyInjectionRegistrationExtensions
{
    public static IServiceCollection AddMassTransit(this IServiceCollection collection, Action<IBusRegistrationConfigurator>? configure = null) => collection;
}
