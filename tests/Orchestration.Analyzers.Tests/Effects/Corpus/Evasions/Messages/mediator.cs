internal static class Sample
{
    public static object? Run(MediatR.IPublisher publisher) => publisher.Publish("a"); // expect ORCH3008
}
