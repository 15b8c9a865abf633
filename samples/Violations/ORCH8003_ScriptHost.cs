namespace Violations.Scripts;

public static class TriageScript
{
    public static object? Run(string script) => new Jint.Engine().Evaluate(script); // ORCH8003
}
