internal static class Sample
{
    public static void Run()
    {
        string.Concat("a", "b", "c");
    }
}
