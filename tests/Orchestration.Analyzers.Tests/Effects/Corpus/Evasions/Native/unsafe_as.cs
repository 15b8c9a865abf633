// role: Host

internal static class Sample
{
    public static object? Run(object value) => System.Runtime.CompilerServices.Unsafe.As<string>(value); // expect ORCH8009
}
