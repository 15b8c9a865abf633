// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Store store = new Large();
        _ = store.ToString();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal record Store;

internal record Large : Store
{
    protected override bool PrintMembers(System.Text.StringBuilder builder)
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        return base.PrintMembers(builder);
    }
}
