internal readonly record struct Request(string Key);

internal static class Sample
{
    public static Request Run(Request request) => request with { Key = Guid.NewGuid().ToString("N") }; // expect ORCH2003
}
