// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        new[] { 1 }.ToList().ForEach(_ => File.ReadAllText("beds"));
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}
