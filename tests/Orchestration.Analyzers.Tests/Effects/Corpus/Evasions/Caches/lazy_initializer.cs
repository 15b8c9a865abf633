internal static class Sample
{
    public static object Run(object? beds)
    {
        return LazyInitializer.EnsureInitialized(ref beds, () => new object()); // expect ORCH6006
    }
}
