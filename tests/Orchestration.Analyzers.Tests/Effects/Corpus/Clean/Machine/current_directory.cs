internal static class Sample
{
    public static void Run()
    {
        _ = "a";
    }
}
