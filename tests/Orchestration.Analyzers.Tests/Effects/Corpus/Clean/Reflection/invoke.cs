// role: Host

internal static class Sample
{
    public static object? Run(System.Reflection.MethodInfo method) => method.Name;
}
