// role: Host

internal static class Sample
{
    public static void Run()
    {
        dynamic bag = new System.Dynamic.ExpandoObject();
        bag.Name = "a"; // expect ORCH8008
    }
}
