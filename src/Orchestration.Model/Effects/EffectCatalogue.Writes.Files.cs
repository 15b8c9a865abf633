namespace Orchestration.Model.Effects;

/// <content>Family 4: files, directories and what is kept in them (ADR 4, CP-17).</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> FileWrites() =>
        FileContents().Concat(PathWrites()).Concat(OpenedFiles()).Concat(FileRecords()).Concat(DirectoryWrites());

    private static IEnumerable<Effect> FileContents() =>
    [
        .. Rows(EffectRules.FileWrite, "writes a file",
            "M:System.IO.File.AppendAllBytes",
            "M:System.IO.File.AppendAllBytesAsync",
            "M:System.IO.File.AppendAllLines",
            "M:System.IO.File.AppendAllLinesAsync",
            "M:System.IO.File.AppendAllText",
            "M:System.IO.File.AppendAllTextAsync",
            "M:System.IO.File.AppendText",
            "M:System.IO.File.Copy",
            "M:System.IO.File.Create",
            "M:System.IO.File.CreateSymbolicLink",
            "M:System.IO.File.CreateText",
            "M:System.IO.File.Decrypt",
            "M:System.IO.File.Delete",
            "M:System.IO.File.Encrypt",
            "M:System.IO.File.Move",
            "M:System.IO.File.OpenWrite",
            "M:System.IO.File.Replace",
            "M:System.IO.File.WriteAllBytes",
            "M:System.IO.File.WriteAllBytesAsync",
            "M:System.IO.File.WriteAllLines",
            "M:System.IO.File.WriteAllLinesAsync",
            "M:System.IO.File.WriteAllText",
            "M:System.IO.File.WriteAllTextAsync",
            "M:System.IO.FileInfo.AppendText",
            "M:System.IO.FileInfo.CopyTo",
            "M:System.IO.FileInfo.Create",
            "M:System.IO.FileInfo.CreateText",
            "M:System.IO.FileInfo.Decrypt",
            "M:System.IO.FileInfo.Encrypt",
            "M:System.IO.FileInfo.MoveTo",
            "M:System.IO.FileInfo.OpenWrite",
            "M:System.IO.FileInfo.Replace",
            "M:System.IO.FileSystemInfo.CreateAsSymbolicLink",
            "M:System.IO.FileSystemInfo.Delete",
            "M:System.IO.Path.GetTempFileName",
            "M:System.IO.RandomAccess.FlushToDisk",
            "M:System.IO.RandomAccess.SetLength",
            "M:System.IO.RandomAccess.Write",
            "M:System.IO.RandomAccess.WriteAsync",
            "M:System.IO.MemoryMappedFiles.MemoryMappedFile.CreateFromFile"),
    ];

    private static IEnumerable<Effect> PathWrites() =>
    [
        // Only the overloads that take a path: a writer over a stream writes where that stream was opened.
        .. Rows(EffectRules.FileWrite, "writes a file",
            "M:System.IO.StreamWriter.#ctor(System.String)",
            "M:System.IO.StreamWriter.#ctor(System.String,System.Boolean)",
            "M:System.IO.StreamWriter.#ctor(System.String,System.Boolean,System.Text.Encoding)",
            "M:System.IO.StreamWriter.#ctor(System.String,System.Boolean,System.Text.Encoding,System.Int32)",
            "M:System.IO.StreamWriter.#ctor(System.String,System.IO.FileStreamOptions)",
            "M:System.IO.StreamWriter.#ctor(System.String,System.Text.Encoding,System.IO.FileStreamOptions)",
            "M:System.Xml.XmlWriter.Create(System.String)",
            "M:System.Xml.XmlWriter.Create(System.String,System.Xml.XmlWriterSettings)",
            "M:System.Xml.XmlDocument.Save(System.String)",
            "M:System.Xml.Linq.XDocument.Save(System.String)",
            "M:System.Xml.Linq.XDocument.Save(System.String,System.Xml.Linq.SaveOptions)",
            "M:System.Xml.Linq.XElement.Save(System.String)",
            "M:System.Xml.Linq.XElement.Save(System.String,System.Xml.Linq.SaveOptions)"),
    ];

    private static IEnumerable<Effect> OpenedFiles() =>
    [
        .. Conditional(EffectRules.FileWrite, EffectCondition.UnlessReadOnly, "can write a file",
            "M:System.IO.FileStream.#ctor",
            "M:System.IO.File.Open",
            "M:System.IO.File.OpenHandle",
            "M:System.IO.FileInfo.Open"),
    ];

    private static IEnumerable<Effect> FileRecords() =>
    [
        .. Rows(EffectRules.FileWrite, "changes what is recorded about a file",
            "M:System.IO.File.SetAttributes",
            "M:System.IO.File.SetCreationTime",
            "M:System.IO.File.SetCreationTimeUtc",
            "M:System.IO.File.SetLastAccessTime",
            "M:System.IO.File.SetLastAccessTimeUtc",
            "M:System.IO.File.SetLastWriteTime",
            "M:System.IO.File.SetLastWriteTimeUtc",
            "M:System.IO.File.SetUnixFileMode",
            "M:System.IO.Directory.SetCreationTime",
            "M:System.IO.Directory.SetCreationTimeUtc",
            "M:System.IO.Directory.SetLastAccessTime",
            "M:System.IO.Directory.SetLastAccessTimeUtc",
            "M:System.IO.Directory.SetLastWriteTime",
            "M:System.IO.Directory.SetLastWriteTimeUtc"),

        .. Conditional(EffectRules.FileWrite, EffectCondition.WhenAssigned, "changes what is recorded about a file",
            "P:System.IO.FileInfo.IsReadOnly",
            "P:System.IO.FileSystemInfo.Attributes",
            "P:System.IO.FileSystemInfo.CreationTime",
            "P:System.IO.FileSystemInfo.CreationTimeUtc",
            "P:System.IO.FileSystemInfo.LastAccessTime",
            "P:System.IO.FileSystemInfo.LastAccessTimeUtc",
            "P:System.IO.FileSystemInfo.LastWriteTime",
            "P:System.IO.FileSystemInfo.LastWriteTimeUtc",
            "P:System.IO.FileSystemInfo.UnixFileMode"),
    ];

    private static IEnumerable<Effect> DirectoryWrites() =>
    [
        .. Rows(EffectRules.FileWrite, "changes a directory",
            "M:System.IO.Directory.CreateDirectory",
            "M:System.IO.Directory.CreateSymbolicLink",
            "M:System.IO.Directory.CreateTempSubdirectory",
            "M:System.IO.Directory.Delete",
            "M:System.IO.Directory.Move",
            "M:System.IO.DirectoryInfo.Create",
            "M:System.IO.DirectoryInfo.CreateSubdirectory",
            "M:System.IO.DirectoryInfo.Delete",
            "M:System.IO.DirectoryInfo.MoveTo"),

        .. Rows(EffectRules.FileWrite, "writes files of an archive",
            "M:System.IO.Compression.ZipFile.CreateFromDirectory",
            "M:System.IO.Compression.ZipFile.CreateFromDirectoryAsync",
            "M:System.IO.Compression.ZipFile.ExtractToDirectory",
            "M:System.IO.Compression.ZipFile.ExtractToDirectoryAsync",
            "M:System.IO.Compression.ZipFileExtensions.ExtractToDirectory",
            "M:System.IO.Compression.ZipFileExtensions.ExtractToDirectoryAsync",
            "M:System.IO.Compression.ZipFileExtensions.ExtractToFile",
            "M:System.IO.Compression.ZipFileExtensions.ExtractToFileAsync"),
    ];
}
