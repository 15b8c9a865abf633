using Microsoft.CodeAnalysis.Testing;

namespace Orchestration.Analyzers.Tests.Effects;

public sealed class FileWrittenTests
{
    private static DiagnosticResult File(int location, string api, string does = "writes a file") =>
        EffectVerify.Found("ORCH4002", "ADR 4, CP-17", location, api, does);

    private static DiagnosticResult Opened(int location, string api) => File(location, api, "can write a file");

    [Fact]
    public Task Static_calls_in_every_form() => EffectVerify.Finds("""
        using System;
        using System.IO;
        using static System.IO.File;
        using Disk = System.IO.File;
        class C
        {
            void A(string path)
            {
                {|#0:File.WriteAllText|}(path, "");
                {|#1:File.WriteAllText|}(path, "", System.Text.Encoding.UTF8);
                {|#2:AppendAllLines|}(path, []);
                {|#3:Disk.Delete|}(path);
                {|#4:File.Create|}(path).Dispose();
                {|#5:Directory.CreateDirectory|}(path).{|#6:CreateSubdirectory|}(path);
                {|#7:File.SetAttributes|}(path, FileAttributes.Hidden);
            }
            Action<string> B = {|#8:File.Delete|};
            Action<string, string> D = {|#9:File.Copy|};
        }
        """,
        File(0, "File.WriteAllText"), File(1, "File.WriteAllText"), File(2, "File.AppendAllLines"), File(3, "File.Delete"),
        File(4, "File.Create"), File(5, "Directory.CreateDirectory", "changes a directory"),
        File(6, "DirectoryInfo.CreateSubdirectory", "changes a directory"),
        File(7, "File.SetAttributes", "changes what is recorded about a file"), File(8, "File.Delete"), File(9, "File.Copy"));

    [Fact]
    public Task Members_of_file_and_directory_objects() => EffectVerify.Finds("""
        using System.IO;
        class C
        {
            void A(FileInfo file, DirectoryInfo directory, FileSystemInfo either)
            {
                file.{|#0:MoveTo|}("x");
                file.{|#1:Delete|}();
                either.{|#2:Delete|}();
                directory.{|#3:Delete|}(true);
                file.{|#4:IsReadOnly|} = true;
                either.{|#5:Attributes|} |= FileAttributes.Hidden;
                (file.{|#6:CreationTime|}, _) = (default, 1);
                _ = new FileInfo("x") { {|#7:Attributes|} = FileAttributes.Hidden };
                file?.{|#8:CreateText|}();
            }
        }
        """,
        File(0, "FileInfo.MoveTo"), File(1, "FileInfo.Delete"), File(2, "FileSystemInfo.Delete"),
        File(3, "DirectoryInfo.Delete", "changes a directory"),
        File(4, "FileInfo.IsReadOnly", "changes what is recorded about a file"),
        File(5, "FileSystemInfo.Attributes", "changes what is recorded about a file"),
        File(6, "FileSystemInfo.CreationTime", "changes what is recorded about a file"),
        File(7, "FileSystemInfo.Attributes", "changes what is recorded about a file"), File(8, "FileInfo.CreateText"));

    [Fact]
    public Task Writers_over_a_path_and_classes_derived_from_them() => EffectVerify.Finds("""
        using System.IO;
        class C
        {
            StreamWriter A(string path) => new {|#0:StreamWriter|}(path, append: true);
            StreamWriter B(string path) => {|#1:new|}(path);
            System.Xml.XmlWriter D(string path) => {|#2:System.Xml.XmlWriter.Create|}(path);
            void E(System.Xml.Linq.XElement element) => element.{|#3:Save|}("x");
            class Mine : StreamWriter { public Mine(string path) : {|#4:base|}(path) { } }
            class Yours(string path) : {|#5:StreamWriter|}(path);
        }
        """,
        File(0, "new StreamWriter"), File(1, "new StreamWriter"), File(2, "XmlWriter.Create"), File(3, "XElement.Save"),
        File(4, "new StreamWriter"), File(5, "new StreamWriter"));

    [Theory]
    [InlineData("new {|#0:FileStream|}(path, FileMode.Open)", "new FileStream")]
    [InlineData("new {|#0:FileStream|}(path, FileMode.Open, FileAccess.ReadWrite)", "new FileStream")]
    [InlineData("new {|#0:FileStream|}(path, FileMode.OpenOrCreate, FileAccess.Read)", "new FileStream")]
    [InlineData("new {|#0:FileStream|}(path, FileMode.Open, access)", "new FileStream")]
    [InlineData("new {|#0:FileStream|}(path, FileMode.Open, FileAccess.Read, FileShare.None, 1, FileOptions.DeleteOnClose)", "new FileStream")]
    [InlineData("new {|#0:FileStream|}(path, new FileStreamOptions { Access = FileAccess.Write })", "new FileStream")]
    [InlineData("new {|#0:FileStream|}(path, options)", "new FileStream")]
    [InlineData("{|#0:File.Open|}(path, FileMode.Open)", "File.Open")]
    [InlineData("{|#0:File.Open|}(path, FileMode.Append, FileAccess.Write)", "File.Open")]
    [InlineData("new FileInfo(path).{|#0:Open|}(FileMode.Open)", "FileInfo.Open")]
    public Task Opening_that_is_not_proved_to_read(string expression, string api) =>
        EffectVerify.Finds(Opening(expression), Opened(0, api));

    [Theory]
    [InlineData("new FileStream(path, FileMode.Open, FileAccess.Read)")]
    [InlineData("new FileStream(access: FileAccess.Read, mode: FileMode.Open, path: path)")]
    [InlineData("new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan)")]
    [InlineData("new FileStream(path, new FileStreamOptions())")]
    [InlineData("new FileStream(path, new FileStreamOptions { Access = FileAccess.Read, BufferSize = 1 })")]
    [InlineData("File.Open(path, FileMode.Open, FileAccess.Read)")]
    [InlineData("File.OpenHandle(path)")]
    [InlineData("File.OpenRead(path)")]
    [InlineData("new FileInfo(path).OpenRead()")]
    [InlineData("new FileInfo(path).Attributes")]
    [InlineData("new FileInfo(path).IsReadOnly")]
    [InlineData("new StreamWriter(Stream.Null)")]
    [InlineData("new StreamReader(path)")]
    [InlineData("File.ReadAllText(path)")]
    [InlineData("nameof(File.WriteAllText)")]
    public Task Reading_is_silent(string expression) => EffectVerify.IsSilentOf("ORCH4002", Opening(expression));

    [Fact]
    public Task The_host_may_write_files() =>
        EffectVerify.IsSilentInHost(EffectVerify.Body("File.WriteAllText(path, \"\");"));

    private static string Opening(string expression) => $$"""
        using System.IO;
        class C { object A(string path, FileAccess access, FileStreamOptions options) => {{expression}}; }
        """;
}
