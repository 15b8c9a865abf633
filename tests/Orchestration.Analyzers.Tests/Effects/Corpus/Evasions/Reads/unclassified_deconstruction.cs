internal static class Sample
{
    public static int Run(Acme.Clinical.Score score)
    {
        var (value, _) = score; // expect ORCH2100
        return value;
    }
}
