// role: Host

internal readonly record struct Beds(int Free);

internal sealed class Reader : IViewReader<Beds>
{
    public ValueTask<ViewResult<Beds>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        _ = 1;
        return new(ViewResult<Beds>.Unavailable(Failure.Unavailable));
    }
}

internal static class Reports
{
    public static void Write() => File.WriteAllText("report", "");

    public static void Later() => Task.Delay(5); // expect ORCH3001 ORCH3006
}
