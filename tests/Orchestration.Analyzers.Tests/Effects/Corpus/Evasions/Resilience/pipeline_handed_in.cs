internal static class Sample
{
    public static void Run(Polly.ResiliencePipeline pipeline)
    {
        pipeline.Execute(() => { }); // expect ORCH7001
    }
}
