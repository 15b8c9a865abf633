internal static class Sample
{
    public static Func<int, int> Run()
    {
        return Math.Abs;
    }
}
