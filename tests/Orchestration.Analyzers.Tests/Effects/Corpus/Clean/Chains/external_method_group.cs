// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Run((path, text) => string.Concat(path, text));
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }

    private static void Run(Action<string, string?> write) => write("beds", "");
}
