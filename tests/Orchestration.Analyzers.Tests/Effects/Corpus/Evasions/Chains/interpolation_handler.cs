// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        Store.Note($"{1}");
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

[System.Runtime.CompilerServices.InterpolatedStringHandler]
internal readonly ref struct Store(int literals, int holes)
{
    public static void Note(Store note)
    {
    }

    public void AppendFormatted(int value) => File.WriteAllText("beds", ""); // expect ORCH4002 "Reader.ReadAsync -> "

    public override string ToString() => $"{literals}{holes}";
}
