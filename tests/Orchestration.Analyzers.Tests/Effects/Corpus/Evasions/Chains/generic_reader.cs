// role: Host

internal sealed class Reader<TView> : IViewReader<TView>
    where TView : struct
{
    public ValueTask<ViewResult<TView>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 " -> File.WriteAllText"
        return new(ViewResult<TView>.Unavailable(Failure.Unavailable));
    }
}
