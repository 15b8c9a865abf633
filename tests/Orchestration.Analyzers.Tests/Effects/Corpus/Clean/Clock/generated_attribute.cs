[System.CodeDom.Compiler.GeneratedCode("tool", "1.0")]
internal static class Sample
{
    [System.Runtime.CompilerServices.CompilerGenerated]
    public static DateTime Run() => DateTime.UnixEpoch;
}
