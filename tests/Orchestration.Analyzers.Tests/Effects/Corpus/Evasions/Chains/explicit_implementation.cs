// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    ValueTask<ViewResult<Beds>> IViewReader<Beds>.ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        File.WriteAllText("beds", ""); // expect ORCH4002 " -> File.WriteAllText"
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}
