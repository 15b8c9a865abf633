internal static class Sample
{
    public static object? Run(HttpMessageInvoker invoker, HttpRequestMessage message) => invoker.ToString();
}
