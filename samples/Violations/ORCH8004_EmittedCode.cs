namespace Violations.EmittedCode;

public static class Emitted
{
    public static object Rule() => new System.Reflection.Emit.DynamicMethod("Rule", typeof(bool), Type.EmptyTypes); // ORCH8004
}
