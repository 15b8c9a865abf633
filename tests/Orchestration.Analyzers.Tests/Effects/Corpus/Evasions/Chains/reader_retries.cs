// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _pipeline.Execute(() => { }); // expect ORCH7001 "Reader.ReadAsync -> "
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private readonly Polly.ResiliencePipeline _pipeline = null!;
}
