internal static class Sample
{
    public static int Run(Acme.Clinical.Score score)
    {
        return score; // expect ORCH2100
    }
}
