namespace Microsoft.Extensions.AI;

public interface IChatClient;

public sealed class ChatClientBuilder;

public static class ChatClientExtensions
{
    public static Task GetResponseAsync(this IChatClient client, string chatMessage) => Task.CompletedTask;
}

public static class FunctionInvokingChatClientBuilderExtensions
{
    public static ChatClientBuilder UseFunctionInvocation(this ChatClientBuilder builder) => builder;
}
