internal static class Sample
{
    public static Func<int, int> Run()
    {
        return Random.Shared.Next; // expect ORCH2002
    }
}
