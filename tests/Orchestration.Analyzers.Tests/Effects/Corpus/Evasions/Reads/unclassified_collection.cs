internal static class Sample
{
    public static Acme.Clinical.Scores Run()
    {
        return [1, 2]; // expect ORCH2100
    }
}
