internal static class Sample
{
    public static Func<Guid> Run()
    {
        return Guid.NewGuid; // expect ORCH2003
    }
}
