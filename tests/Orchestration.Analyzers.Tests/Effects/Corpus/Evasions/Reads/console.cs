internal static class Sample
{
    public static object? Run() => Console.ReadLine(); // expect ORCH2012
}
