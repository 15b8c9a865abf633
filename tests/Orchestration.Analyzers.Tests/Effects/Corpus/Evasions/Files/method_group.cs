internal static class Sample
{
    public static Action<string, string?> Run()
    {
        return File.WriteAllText; // expect ORCH4002
    }
}
