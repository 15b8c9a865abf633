internal static class Sample
{
    public static object? Run(object publisher) => publisher.ToString();
}
