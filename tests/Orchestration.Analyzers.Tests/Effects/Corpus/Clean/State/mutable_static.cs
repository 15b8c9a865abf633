internal static class Sample
{
    private const int s_seen = 1;

    public static int Run() => s_seen;
}
