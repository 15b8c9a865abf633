internal static class Sample
{
    public static object? Run(RestSharp.IRestClient client) => client.ExecuteAsync(null!); // expect ORCH4004
}
