// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Reader.Keep();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal static class Extensions
{
    extension(Reader)
    {
        public static void Keep()
        {
            File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        }
    }
}
