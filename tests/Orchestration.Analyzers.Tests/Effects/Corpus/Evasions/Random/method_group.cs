internal static class Sample
{
    public static object? Run() => Enumerable.Range(0, 3).Select(Random.Shared.GetItems); // expect ORCH2002
}
