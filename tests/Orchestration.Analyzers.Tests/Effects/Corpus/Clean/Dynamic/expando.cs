// role: Host

internal static class Sample
{
    public static void Run()
    {
        IDictionary<string, object?> bag = new System.Dynamic.ExpandoObject();
        bag["Name"] = "a";
    }
}
