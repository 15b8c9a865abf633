namespace Violations.Dynamic;

public static class Loose
{
    public static object? Call(dynamic target) => target.Evaluate(); // ORCH8008
}
