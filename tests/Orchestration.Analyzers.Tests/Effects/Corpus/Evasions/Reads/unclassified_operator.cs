internal static class Sample
{
    public static object Run(Acme.Clinical.Score score)
    {
        return score + score; // expect ORCH2100
    }
}
