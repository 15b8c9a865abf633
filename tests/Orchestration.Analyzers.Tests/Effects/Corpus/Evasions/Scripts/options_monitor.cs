// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = _options.CurrentValue; // expect ORCH8011
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private readonly Microsoft.Extensions.Options.IOptionsMonitor<object> _options = null!;
}
