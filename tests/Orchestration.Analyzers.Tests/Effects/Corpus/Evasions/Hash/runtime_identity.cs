internal static class Sample
{
    public static object? Run(object value) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value); // expect ORCH2002
}
