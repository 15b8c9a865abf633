// role: Host

internal readonly record struct Beds(int Free);

internal abstract class Base
{
    public virtual void Load()
    {
    }
}

internal sealed class Store : Base
{
    public override void Load() => File.ReadAllText("beds");
}

internal sealed class Reader(Base store) : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        store.Load();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}
