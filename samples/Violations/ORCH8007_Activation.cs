namespace Violations.Activation;

public static class Named
{
    public static object? Make(Type type) => Activator.CreateInstance(type); // ORCH8007
}
