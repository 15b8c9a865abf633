// role: Host

internal static class Sample
{
    public static object? Run() => System.Runtime.Loader.AssemblyLoadContext.Default.LoadFromAssemblyPath("/plugin.dll"); // expect ORCH8005
}
