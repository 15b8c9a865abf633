internal static class Sample
{
    public static Action Run()
    {
        return () => File.WriteAllText("a", "b"); // expect ORCH4002
    }
}
