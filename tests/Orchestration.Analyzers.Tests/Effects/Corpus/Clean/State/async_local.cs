internal static class Sample
{
    public static int Run(System.Runtime.CompilerServices.StrongBox<int> depth) => depth.Value;
}
