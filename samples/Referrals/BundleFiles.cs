namespace Referrals;

/// <summary>Bundles on disk.</summary>
internal static class BundleFiles
{
    /// <summary>The sample's own bundles, in ordinal order of their file names.</summary>
    public static IReadOnlyList<string> Demonstration() =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Bundles"), "*.json")
            .OrderBy(Path.GetFileName, StringComparer.Ordinal)];

    /// <summary>The text of a bundle, or null when there is no such file.</summary>
    /// <param name="file">The file.</param>
    public static async Task<string?> ReadAsync(string file) =>
        File.Exists(file) ? await File.ReadAllTextAsync(file) : null;
}
