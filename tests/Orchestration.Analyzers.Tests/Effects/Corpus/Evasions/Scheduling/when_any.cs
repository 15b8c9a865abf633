internal static class Sample
{
    public static object? Run(Task<int> one, Task<int> other) => Task.WhenAny(one, other); // expect ORCH2006
}
