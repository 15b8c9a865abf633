// role: Host

internal static class Sample
{
    public static void Run(System.Reflection.FieldInfo field)
    {
        field.Name.Trim();
    }
}
