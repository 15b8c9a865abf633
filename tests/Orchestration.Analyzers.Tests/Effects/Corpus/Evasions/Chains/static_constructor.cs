// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Store.Touch();
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal static class Store
{
    static Store() => File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "

    public static void Touch()
    {
    }
}
