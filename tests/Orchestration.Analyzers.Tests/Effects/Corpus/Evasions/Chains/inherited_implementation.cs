// role: Host

internal readonly record struct Beds(int Free);

internal abstract class Base
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 " -> File.WriteAllText"
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal sealed class Reader : Base, IViewReader<Beds>;
