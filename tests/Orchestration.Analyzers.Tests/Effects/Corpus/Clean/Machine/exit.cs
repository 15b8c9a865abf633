internal static class Sample
{
    public static void Run()
    {
        Math.Abs(1);
    }
}
