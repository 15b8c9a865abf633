internal static class Sample
{
    public static object? Run() => Polly.Policy.Handle<Exception>(); // expect ORCH7001
}
