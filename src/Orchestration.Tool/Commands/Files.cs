using System.Text;
using Orchestration.Model;
using Orchestration.Model.Seal;
using Orchestration.Tool.Reading;

namespace Orchestration.Tool.Commands;

/// <summary>The files that commands read and write.</summary>
internal static class Files
{
    /// <summary>Nothing that is governed is larger; what is, is not read.</summary>
    private const long MaximumBytes = 512L << 20;

    /// <summary>Reads a file.</summary>
    /// <exception cref="UnreadableException">It cannot be read.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            return new FileInfo(path) switch
            {
                { Exists: false } => throw new UnreadableException("there is no such file"),
                { Length: > MaximumBytes } => throw new UnreadableException($"it is larger than {MaximumBytes >> 20} MB"),
                _ => File.ReadAllBytes(path),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnreadableException("it cannot be read: " + exception.GetType().Name, exception);
        }
    }

    /// <summary>Reads a lock.</summary>
    /// <exception cref="UnreadableException">It cannot be read.</exception>
    public static LockReading ReadLock(string path) => LockText.Read(Encoding.UTF8.GetString(Read(path)));

    /// <summary>Writes a file as a whole or not at all: beside it first, then in its place.</summary>
    public static void WriteAtomically(string path, string text)
    {
        var temporary = path + ".new";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write))
            {
                stream.Write(Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>The manifest of an assembly.</summary>
    /// <exception cref="UnreadableException">It has none that can be read.</exception>
    public static OrchestrationModel ReadManifest(string path)
    {
        try
        {
            using var assembly = GovernedAssembly.Read(Read(path));
            var (model, problem) = assembly.ReadManifest();
            return model ?? throw new UnreadableException("it " + problem);
        }
        catch (UnreadableException exception)
        {
            throw new UnreadableException($"{Display(path)}: {exception.Message}", exception);
        }
    }

    /// <summary>The manifests of the assemblies that lie beside one; those that have none are left out.</summary>
    public static IReadOnlyList<OrchestrationModel> ReadBeside(string path)
    {
        using var neighbours = new Neighbours(path);
        return neighbours.Models;
    }

    /// <summary>A path as output names it: relative to where the command runs, with forward slashes.</summary>
    public static string Display(string path) => Path.GetRelativePath(Environment.CurrentDirectory, path).Replace('\\', '/');

    /// <summary>The lock that belongs to a file: the one beside it, or in the nearest folder above that has one.</summary>
    public static string? FindLock(string path)
    {
        for (var folder = new DirectoryInfo(Path.GetDirectoryName(Path.GetFullPath(path))!); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, LockFile.FileName)))
                return Path.Combine(folder.FullName, LockFile.FileName);
            // A lock lies in its project, not above its repository.
            if (Directory.Exists(Path.Combine(folder.FullName, ".git")))
                return null;
        }

        return null;
    }
}
