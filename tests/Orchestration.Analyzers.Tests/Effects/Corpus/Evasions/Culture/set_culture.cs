internal static class Sample
{
    public static void Run()
    {
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture; // expect ORCH2005
    }
}
