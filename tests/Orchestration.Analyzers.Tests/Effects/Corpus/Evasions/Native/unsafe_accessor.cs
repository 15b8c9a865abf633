// role: Host

internal static class Sample
{
    [System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = "Seal")] // expect ORCH8009
    public static extern void Seal(object run);
}
