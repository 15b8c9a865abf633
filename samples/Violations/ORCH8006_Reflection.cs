namespace Violations.Reflection;

public static class Late
{
    public static object? Call(System.Reflection.MethodInfo method, object target) => method.Invoke(target, null); // ORCH8006
}
