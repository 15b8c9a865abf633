// role: Host

internal static class Sample
{
    public static void Run(System.Reflection.FieldInfo field)
    {
        field.SetValue(null, 1); // expect ORCH8006
    }
}
