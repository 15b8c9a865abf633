internal static class Sample
{
    public static readonly Action? Handler;
}
