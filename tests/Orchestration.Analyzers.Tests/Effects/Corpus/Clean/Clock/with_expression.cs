internal readonly record struct Stamp(DateTime At);

internal static class Sample
{
    public static Stamp Run(Stamp stamp) => stamp with { At = DateTime.UnixEpoch };
}
