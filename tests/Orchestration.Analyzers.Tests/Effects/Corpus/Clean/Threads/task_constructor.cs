internal static class Sample
{
    public static void Run()
    {
        var task = new Action(() => { });
        task();
    }
}
