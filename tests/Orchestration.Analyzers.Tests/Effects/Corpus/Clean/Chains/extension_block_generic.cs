// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = new List<int>().Kept;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal static class Extensions
{
    extension<T>(List<T> items)
    {
        public int Kept
        {
            get
            {
                File.ReadAllText("beds");
                return items.Count;
            }
        }
    }
}
