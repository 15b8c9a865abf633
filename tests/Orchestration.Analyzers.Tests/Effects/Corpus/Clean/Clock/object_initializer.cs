internal sealed class Stamp
{
    public DateTime At { get; init; }
}

internal static class Sample
{
    public static Stamp Run() => new() { At = DateTime.UnixEpoch };
}
