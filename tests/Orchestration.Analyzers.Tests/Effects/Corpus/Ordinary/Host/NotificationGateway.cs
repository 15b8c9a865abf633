using System.Net;
using System.Net.Http.Json;

namespace Clinic.Notifications;

public sealed class NotificationGateway(HttpClient client) : IMutationGateway
{
    public async ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken cancellationToken)
    {
        using var response = await client.PostAsJsonAsync(new Uri("/notifications", UriKind.Relative), new Body("one"), cancellationToken);
        return Translate(response.StatusCode);
    }

    private static MutationOutcome Translate(HttpStatusCode status) => (int)status < 400 ? default : Refuse();

    private static MutationOutcome Refuse() => default;

    private sealed record Body(string Template);
}
