// role: Host

internal static class Sample
{
    public static object? Run(System.Reflection.ConstructorInfo constructor) => constructor.Name;
}
