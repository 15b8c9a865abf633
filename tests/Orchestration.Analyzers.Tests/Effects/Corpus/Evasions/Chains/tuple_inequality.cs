// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = ((1, new Part()), 1) != ((1, new Part()), 2);
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal sealed class Part
{
    public static bool operator ==(Part left, Part right)
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
        return true;
    }

    public static bool operator !=(Part left, Part right) => !(left == right);

    public override bool Equals(object? obj) => false;

    public override int GetHashCode() => 0;
}
