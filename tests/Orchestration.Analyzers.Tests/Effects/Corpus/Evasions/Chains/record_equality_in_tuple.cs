// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = new Store((1, new Part())) != new Store((2, null));
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal sealed record Store((int, Part?) Parts);

internal class Part
{
    public override string ToString()
    {
        _ = 1;
        return "";
    }

    public override bool Equals(object? obj)
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        return false;
    }

    public override int GetHashCode()
    {
        _ = 1;
        return 0;
    }
}
