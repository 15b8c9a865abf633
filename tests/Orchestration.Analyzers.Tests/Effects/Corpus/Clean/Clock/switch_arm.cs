internal static class Sample
{
    public static object? Run(bool late) => late switch { true => DateTime.MaxValue, _ => DateTime.UnixEpoch };
}
