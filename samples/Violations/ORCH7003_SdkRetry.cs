namespace Violations.SdkRetry;

public static class Store
{
    public static void Configure(Azure.Core.RetryOptions retry) => retry.MaxRetries = 5; // ORCH7003
}
