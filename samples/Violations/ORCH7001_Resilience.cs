namespace Violations.Resilience;

public static class Again
{
    public static object Pipeline() => new Polly.ResiliencePipelineBuilder(); // ORCH7001
}
