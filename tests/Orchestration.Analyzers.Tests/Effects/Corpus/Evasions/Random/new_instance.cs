internal static class Sample
{
    public static object? Run() => new Random().Next(6); // expect ORCH2002
}
