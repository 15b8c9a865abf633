internal static class Sample
{
    public static double Run(double angle) => Math.Sin(angle); // expect ORCH2011
}
