namespace Microsoft.SemanticKernel;

public sealed class Kernel;

[AttributeUsage(AttributeTargets.Method)]
public sealed class KernelFunctionAttribute : Attribute;

public static class KernelExtensions
{
    public static Task InvokePromptAsync(this Kernel kernel, string promptTemplate) => Task.CompletedTask;
}
