// role: Host

internal static class Sample
{
    public static object? Run(Microsoft.SemanticKernel.Kernel kernel) => kernel.ToString();
}
