using Microsoft.Extensions.Caching.Memory;

namespace Clinic.Catalogue;

public sealed class CachedCatalogue(IMemoryCache cache, HttpClient client)
{
    private static readonly Lazy<Dictionary<string, string>> s_fallback = new(() => new() { ["gp"] = "General practice" });

    public async Task<string> NameOfAsync(string code)
    {
        var name = await cache.GetOrCreateAsync(code, async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromHours(1);
            return await client.GetStringAsync(new Uri($"https://catalogue.example/{code}"));
        });
        return name ?? s_fallback.Value[code];
    }
}
