// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = Text;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private static string Text
    {
        get
        {
            File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "
            return "";
        }
    }
}
