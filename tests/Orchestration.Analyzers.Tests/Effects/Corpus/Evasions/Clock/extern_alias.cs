extern alias acme;

internal static class Sample
{
    public static int Run() => acme::Acme.Clinical.Scoring.News2(1); // expect ORCH2100
}
