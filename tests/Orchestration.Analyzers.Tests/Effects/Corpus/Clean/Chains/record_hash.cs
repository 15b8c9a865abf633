// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = new Store(new Part()).GetHashCode();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal sealed record Store(Part Part);

internal class Part
{
    public override string ToString()
    {
        _ = 1;
        return "";
    }

    public override bool Equals(object? obj)
    {
        _ = 1;
        return false;
    }

    public override int GetHashCode()
    {
        File.ReadAllText("beds");
        return 0;
    }
}
