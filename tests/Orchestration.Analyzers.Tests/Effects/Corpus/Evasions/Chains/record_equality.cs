// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = new Store(new Part()) == new Store(new Part());
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal sealed record Store(Part Part);

internal sealed class Part : IEquatable<Part>
{
    public bool Equals(Part? other)
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Part);

    public override int GetHashCode() => 0;
}
