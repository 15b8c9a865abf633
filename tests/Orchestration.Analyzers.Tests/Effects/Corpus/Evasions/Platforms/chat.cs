// role: Host

internal static class Sample
{
    public static object? Run(Microsoft.Extensions.AI.IChatClient client) => Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(client, "triage"); // expect ORCH3015
}
