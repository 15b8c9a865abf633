using System.Text.Json;

namespace Clinic.Fhir;

public static class BundleParser
{
    public static IEnumerable<Resource> Parse(Stream stream)
    {
        using var document = JsonDocument.Parse(stream);
        foreach (var entry in document.RootElement.GetProperty("entry").EnumerateArray())
        {
            var resource = entry.GetProperty("resource");
            if (resource.TryGetProperty("resourceType", out var type) && type.GetString() is { Length: > 0 } name)
                yield return new Resource(name, resource.TryGetProperty("id", out var id) ? id.GetString() : null);
        }
    }

    public static T Read<T>(ReadOnlySpan<byte> utf8)
        where T : class => JsonSerializer.Deserialize<T>(utf8) ?? throw new InvalidDataException("empty");
}

public sealed record Resource(string Type, string? Id);
