internal static class Sample
{
    public static int Seen { get; }
}
