internal static class Sample
{
    public static object? Run(RestSharp.IRestClient client, RestSharp.RestRequest request) => client.ToString();
}
