internal static class Sample
{
    public static object? Run(Type value) => value.Name;
}
