// role: Host

internal sealed class Sender : IMutationGateway
{
    public async ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < 3; attempt++) // expect ORCH7004
        {
            try
            {
                await SendAsync();
                break;
            }
            catch (HttpRequestException)
            {
            }
        }

        return default;
    }

    private static Task SendAsync() => Task.CompletedTask;
}
