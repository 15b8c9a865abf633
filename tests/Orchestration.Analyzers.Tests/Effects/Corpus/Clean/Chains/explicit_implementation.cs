// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    ValueTask<ViewResult<Beds>> IViewReader<Beds>.ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        File.ReadAllText("beds");
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}
