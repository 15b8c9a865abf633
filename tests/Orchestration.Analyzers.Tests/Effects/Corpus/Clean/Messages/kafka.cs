// role: Host

internal static class Sample
{
    public static object? Run(Confluent.Kafka.IProducer<string, string> producer) => producer.ProduceAsync("topic", null!);
}
