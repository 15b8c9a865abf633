// role: Host

internal static class Sample
{
    public static object? Run(Microsoft.Extensions.AI.ChatClientBuilder builder) => Microsoft.Extensions.AI.FunctionInvokingChatClientBuilderExtensions.UseFunctionInvocation(builder); // expect ORCH3015
}
