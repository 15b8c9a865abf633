// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Even(3);
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private static void Even(int depth) => Odd(depth - 1);

    private static void Odd(int depth)
    {
        if (depth > 0)
            Even(depth - 1);
        File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> Even -> Odd -> File.WriteAllText"
    }
}
