namespace RestSharp;

public class RestRequest;

public class RestResponse;

public interface IRestClient
{
    Task<RestResponse> ExecuteAsync(RestRequest request, CancellationToken cancellationToken = default);
}
