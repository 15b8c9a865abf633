// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public async ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _sender.ToString();
        return ViewResult<Beds>.Unavailable(Failure.Unavailable);
    }

    private readonly Azure.Messaging.ServiceBus.ServiceBusSender _sender = null!;
}
