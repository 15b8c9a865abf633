// role: Host

internal static class Sample
{
    public static object? Run(IntPtr address) => address.ToString();
}
