internal static class Sample
{
    public static void Run()
    {
        _ = Math.Abs(5);
    }
}
