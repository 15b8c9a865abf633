internal static class Sample
{
    public static object? Run() => new System.Runtime.CompilerServices.ConditionalWeakTable<object, string>(); // expect ORCH6006
}
