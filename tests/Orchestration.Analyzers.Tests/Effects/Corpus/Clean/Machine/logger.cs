internal static class Sample
{
    public static void Run(Microsoft.Extensions.Logging.ILogger logger)
    {
        logger.ToString();
    }
}
