internal static class Sample
{
    public static object? Run() => Random.Shared.Next(6); // expect ORCH2002
}
