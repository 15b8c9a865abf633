using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Clinic.Api;

public static class Composition
{
    public static IServiceCollection AddClinic(this IServiceCollection services) => services
        .AddSingleton(TimeProvider.System)
        .AddScoped<IReferralStore, ReferralStore>()
        .AddSingleton<IViewReader<Capacity>, CapacityReader>()
        .AddLogging()
        .AddHttpClient();

    public static async Task<IResult> PostAsync(ReferralRequest request, IReferralStore store, ILoggerFactory loggers, CancellationToken token)
    {
        if (!request.IsValid(out var problem))
            return Results.BadRequest(problem);
        var id = await store.AddAsync(request, token);
        loggers.CreateLogger("referrals").LogInformation("Stored {Id}", id);
        return Results.Created($"/referrals/{id}", null);
    }
}

public sealed record ReferralRequest(string Specialty, int Urgency)
{
    public bool IsValid(out string problem)
    {
        problem = Urgency is < 0 or > 5 ? "urgency" : string.IsNullOrWhiteSpace(Specialty) ? "specialty" : "";
        return problem.Length == 0;
    }
}

public interface IReferralStore
{
    Task<Guid> AddAsync(ReferralRequest request, CancellationToken token);
}

public sealed class ReferralStore(TimeProvider clock) : IReferralStore
{
    private readonly Dictionary<Guid, (ReferralRequest Request, DateTimeOffset At)> _stored = [];
    private readonly Lock _gate = new();

    public Task<Guid> AddAsync(ReferralRequest request, CancellationToken token)
    {
        var id = Guid.NewGuid();
        lock (_gate)
            _stored.Add(id, (request, clock.GetUtcNow()));
        return Task.FromResult(id);
    }
}

public readonly record struct Capacity(bool IsOpen, int WaitDays);

public sealed class CapacityReader(IHttpClientFactory clients, TimeProvider clock) : IViewReader<Capacity>
{
    public async ValueTask<ViewResult<Capacity>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient("capacity");
        using var response = await client.GetAsync(new Uri("https://capacity.example/today"), cancellationToken);
        if (!response.IsSuccessStatusCode)
            return ViewResult<Capacity>.Unavailable(Failure.Unavailable);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return int.TryParse(text, out var days)
            ? ViewResult<Capacity>.Available(new Capacity(clock.GetUtcNow().Hour < 17, days))
            : ViewResult<Capacity>.Unavailable(Failure.InvalidResponse);
    }
}
