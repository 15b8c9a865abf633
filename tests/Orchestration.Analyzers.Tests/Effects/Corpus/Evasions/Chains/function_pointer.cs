// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public unsafe ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        delegate*<void> load = &Load;
        load(); // expect ORCH8010
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private static void Load() => File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
}
