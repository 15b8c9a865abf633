namespace Clinic.Export;

public static class FileExport
{
    private static int s_exports;

    public static event Action<string>? Exported;

    public static async Task<string> WriteAsync(IEnumerable<string> rows)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}-{DateTime.Now:yyyyMMdd}.csv");
        await File.WriteAllLinesAsync(path, rows);
        Interlocked.Increment(ref s_exports);
        Exported?.Invoke(path);
        return path;
    }
}
