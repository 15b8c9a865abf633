// role: Host

internal sealed class Tools
{
    [Microsoft.SemanticKernel.KernelFunction] // expect ORCH3015
    public string Notify() => "sent";
}
