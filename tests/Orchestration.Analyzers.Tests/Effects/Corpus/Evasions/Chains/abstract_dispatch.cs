// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Load();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private void Load() => Make().Run();

    private static Work Make() => new Write();
}

internal abstract class Work
{
    public abstract void Run();
}

internal sealed class Write : Work
{
    public override void Run() => File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
}
