internal static class Sample
{
    public static void Run(Acme.Clinical.Session session)
    {
        using (session) // expect ORCH2100
            _ = 1;
    }
}
