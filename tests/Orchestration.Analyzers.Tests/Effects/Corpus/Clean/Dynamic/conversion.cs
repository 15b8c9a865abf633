// role: Host

internal static class Sample
{
    public static int Run(int value)
    {
        return value;
    }
}
