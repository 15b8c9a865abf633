internal static class Sample
{
    public static Func<long> Run()
    {
        return static () => 0;
    }
}
