namespace MediatR;

public interface IPublisher
{
    Task Publish(object notification, CancellationToken cancellationToken = default);
}
