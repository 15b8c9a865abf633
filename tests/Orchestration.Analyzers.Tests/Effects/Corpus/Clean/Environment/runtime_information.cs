// role: Host

internal static class Sample
{
    public static object? Run() => System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription;
}
