namespace Polly;

public sealed class ResiliencePipelineBuilder
{
    public ResiliencePipeline Build() => null!;
}

public sealed class ResiliencePipeline
{
    public void Execute(Action callback) => callback();
}
