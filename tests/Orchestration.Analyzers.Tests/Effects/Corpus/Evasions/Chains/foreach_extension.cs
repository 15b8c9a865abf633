// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        foreach (var beds in 3)
            _ = beds;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal static class Extensions
{
    public static IEnumerator<int> GetEnumerator(this int count)
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        yield return count;
    }
}
