// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Load(3);
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private static void Load(int depth)
    {
        if (depth > 0)
            Load(depth - 1);
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> Load -> File.WriteAllText"
    }
}
