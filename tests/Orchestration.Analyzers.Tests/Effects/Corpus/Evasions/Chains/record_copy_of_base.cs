// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = new Large(1, 2) with { Beds = 3 };
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal sealed record Large(int Ward, int Beds) : Store(Ward);

internal record Store(int Ward)
{
    protected Store(Store other)
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        Ward = other.Ward;
    }
}
