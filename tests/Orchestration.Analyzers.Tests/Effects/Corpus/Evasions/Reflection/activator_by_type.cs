// role: Host

internal static class Sample
{
    public static object? Run(Type type) => Activator.CreateInstance(type); // expect ORCH8007
}
