// role: Host

internal static class Sample
{
    public static object? Run() => System.Reflection.Emit.AssemblyBuilder.DefineDynamicAssembly(new("a"), System.Reflection.Emit.AssemblyBuilderAccess.Run); // expect ORCH8004
}
