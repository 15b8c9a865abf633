// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Store store = new Large(1, 2);
        _ = store with { Ward = 3 };
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal record Store(int Ward);

internal record Large(int Ward, int Beds) : Store(Ward)
{
    protected Large(Large other)
        : base(other)
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        Beds = other.Beds;
    }
}
