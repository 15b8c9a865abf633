// role: Host

internal static class Sample
{
    public static object? Run(System.Reflection.MethodInfo method) => method.Invoke(null, null); // expect ORCH8006
}
