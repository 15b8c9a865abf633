internal static class Sample
{
    public static Action Run()
    {
        return () => string.Concat("a", "b");
    }
}
