// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public async ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        await foreach (var beds in Stream())
            _ = beds;
        return ViewResult<Beds>.Unavailable(Failure.Unavailable);
    }

    private static async IAsyncEnumerable<int> Stream()
    {
        await Task.CompletedTask;
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        yield return 1;
    }
}
