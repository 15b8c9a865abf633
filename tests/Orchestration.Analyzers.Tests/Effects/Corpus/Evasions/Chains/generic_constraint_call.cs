// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Run(new Store());
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private static void Run<T>(T store)
        where T : IStore => store.Load();
}

internal interface IStore
{
    void Load();
}

internal sealed class Store : IStore
{
    public void Load() => File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
}
