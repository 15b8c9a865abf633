// role: Host

internal sealed class OnReferral : MassTransit.IConsumer<string> // expect ORCH3013
{
    public Task Consume(MassTransit.ConsumeContext<string> context) => Task.CompletedTask;
}
