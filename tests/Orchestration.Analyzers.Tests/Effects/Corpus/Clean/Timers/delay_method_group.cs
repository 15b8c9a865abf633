internal static class Sample
{
    public static Func<int, Task> Run()
    {
        return Task.FromResult;
    }
}
