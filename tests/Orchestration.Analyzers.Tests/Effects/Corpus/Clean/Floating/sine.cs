internal static class Sample
{
    public static double Run(double angle) => Math.Abs(angle);
}
