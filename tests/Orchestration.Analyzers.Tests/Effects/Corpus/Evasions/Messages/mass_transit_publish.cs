internal static class Sample
{
    public static object? Run(MassTransit.IPublishEndpoint endpoint) => endpoint.Publish("a"); // expect ORCH4007
}
