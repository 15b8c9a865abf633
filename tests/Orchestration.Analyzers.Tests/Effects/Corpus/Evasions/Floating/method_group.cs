internal static class Sample
{
    public static Func<double, double> Run() => Math.Exp; // expect ORCH2011
}
