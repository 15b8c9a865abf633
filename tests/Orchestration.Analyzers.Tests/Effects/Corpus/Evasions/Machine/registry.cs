internal static class Sample
{
    public static void Run()
    {
        Microsoft.Win32.Registry.SetValue("a", "b", "c"); // expect ORCH4009
    }
}
