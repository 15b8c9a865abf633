internal static class Sample
{
    public static object? Run() => Parallel.For(0, 3, _ => { }); // expect ORCH2006
}
