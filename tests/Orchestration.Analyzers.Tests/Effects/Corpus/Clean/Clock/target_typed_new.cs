internal static class Sample
{
    public static object Run()
    {
        System.Text.StringBuilder watch = new();
        return watch;
    }
}
