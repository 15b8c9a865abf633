// role: Host

internal readonly record struct Beds(int Free);

internal abstract class Base
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        File.ReadAllText("beds");
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal sealed class Reader : Base, IViewReader<Beds>;
