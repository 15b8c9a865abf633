// role: Host

internal static class Sample
{
    public static object? Run(Type type) => type.InvokeMember("Run", System.Reflection.BindingFlags.InvokeMethod, null, null, null); // expect ORCH8006
}
