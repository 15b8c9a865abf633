// role: Host

internal static class Sample
{
    public static object? Run(Microsoft.SemanticKernel.Kernel kernel) => Microsoft.SemanticKernel.KernelExtensions.InvokePromptAsync(kernel, "triage"); // expect ORCH3015
}
