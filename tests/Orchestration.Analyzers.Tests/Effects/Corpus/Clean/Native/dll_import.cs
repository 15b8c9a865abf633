internal static class Sample
{
    public static long now() => 0;
}
