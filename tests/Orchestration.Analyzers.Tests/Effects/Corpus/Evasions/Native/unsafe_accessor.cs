// role: Host

internal static class Sample
{
    [System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = "Seal")]
    public static extern void Seal(object run); // expect ORCH8009
}
