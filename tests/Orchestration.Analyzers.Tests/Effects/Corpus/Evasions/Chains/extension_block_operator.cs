// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = this + this;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal static class Extensions
{
    extension(Reader)
    {
        public static Reader operator +(Reader left, Reader right)
        {
            File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
            return left;
        }
    }
}
