// role: Host

internal static class Sample
{
    public static object? Run(object value) => new System.Runtime.CompilerServices.ConditionalWeakTable<object, object>(); // expect ORCH6006
}
