// role: Host

internal sealed class Sender : IMutationGateway
{
    public async ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            try
            {
                await SendAsync();
                break;
            }
            catch (HttpRequestException)
            {
                throw;
            }
        }

        return default;
    }

    private static Task SendAsync() => Task.CompletedTask;
}
