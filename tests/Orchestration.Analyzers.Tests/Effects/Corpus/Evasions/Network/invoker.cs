internal static class Sample
{
    public static object? Run(HttpMessageInvoker invoker, HttpRequestMessage message) => invoker.SendAsync(message, default); // expect ORCH4004
}
