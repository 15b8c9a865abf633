internal static class Sample
{
    public static object? Run() => new Polly.ResiliencePipelineBuilder(); // expect ORCH7001
}
