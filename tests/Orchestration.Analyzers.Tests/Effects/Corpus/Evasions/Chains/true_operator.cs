// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        if (new Store(1))
            _ = 1;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal readonly record struct Store(int Beds)
{
    public static bool operator true(Store store)
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        return true;
    }

    public static bool operator false(Store store) => false;
}
