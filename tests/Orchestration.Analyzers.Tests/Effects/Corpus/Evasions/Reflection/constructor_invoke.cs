// role: Host

internal static class Sample
{
    public static object? Run(System.Reflection.ConstructorInfo constructor) => constructor.Invoke(null); // expect ORCH8006
}
