extern alias acme;

internal static class Sample
{
    public static string Run() => nameof(acme::Acme.Clinical.Scoring);
}
