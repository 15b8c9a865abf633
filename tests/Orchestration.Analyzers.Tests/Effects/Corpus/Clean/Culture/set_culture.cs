internal static class Sample
{
    public static void Run()
    {
        _ = System.Globalization.CultureInfo.InvariantCulture;
    }
}
