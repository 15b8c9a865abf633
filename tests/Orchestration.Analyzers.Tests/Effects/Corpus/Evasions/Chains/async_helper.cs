// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public async ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        await LoadAsync();
        return ViewResult<Beds>.Unavailable(Failure.Unavailable);
    }

    private static async Task LoadAsync()
    {
        await Task.CompletedTask;
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> LoadAsync -> File.WriteAllText"
    }
}
