// role: Host

internal sealed class Reader<TView> : IViewReader<TView>
    where TView : struct
{
    public ValueTask<ViewResult<TView>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        File.ReadAllText("beds");
        return new(ViewResult<TView>.Unavailable(Failure.Unavailable));
    }
}
