internal static class Sample
{
    public static void Run(int value)
    {
        Acme.Clinical.Scoring.Note($"{value}"); // expect ORCH2100 ORCH2100 ORCH2100
    }
}
