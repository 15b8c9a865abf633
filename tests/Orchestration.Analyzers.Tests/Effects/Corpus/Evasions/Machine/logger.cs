internal static class Sample
{
    public static void Run(Microsoft.Extensions.Logging.ILogger logger)
    {
        Microsoft.Extensions.Logging.LoggerExtensions.LogInformation(logger, "decided"); // expect ORCH4013
    }
}
