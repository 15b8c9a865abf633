// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Extensions.Keep(this);
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal static class Extensions
{
    extension(Reader reader)
    {
        public void Keep()
        {
            File.ReadAllText("beds");
        }
    }
}
