// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = this.Text;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal static class Extensions
{
    extension(Reader reader)
    {
        public string Text
        {
            get
            {
                File.ReadAllText("beds");
                return "";
            }
        }
    }
}
