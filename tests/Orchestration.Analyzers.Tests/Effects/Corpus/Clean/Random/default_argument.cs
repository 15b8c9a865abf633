internal static class Sample
{
    public static int Run(int? roll = null) => roll ?? Math.Max(1, 6);
}
