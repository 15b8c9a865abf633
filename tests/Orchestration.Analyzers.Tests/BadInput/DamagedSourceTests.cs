using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Analyzers.Tests.Effects.Corpus;

namespace Orchestration.Analyzers.Tests.BadInput;

/// <summary>
/// Real source, damaged: the files of this project and of its corpus, each beside the acceptance program, so that the
/// rules are on. A file of its own knows few of the types that it names, which is how a missing reference looks.
/// </summary>
public sealed class DamagedSourceTests
{
    private const int FilesOfASeed = 40;

    private static readonly string[] s_material =
        [.. new[] { "src", "tests", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(Tree.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Where(path => !Path.GetRelativePath(Tree.Root, path).Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any())
            .Order(StringComparer.Ordinal)];

    /// <summary>300 and more mutants; the seed is the name by which one is found again.</summary>
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_damaged_file_breaks_nothing(int seed) =>
        Parallel.For(0, FilesOfASeed, file =>
        {
            var random = new Random(seed * 1_000 + file);
            var path = s_material[random.Next(s_material.Length)];
            var tokens = Damage.Tokens(CorpusReferences.Parse(File.ReadAllText(path), path));
            if (tokens.Length > 1)
                Survival.Of(Beside(Damage.Apply(tokens, random)), $"seed {seed}, file {file}: {Path.GetRelativePath(Tree.Root, path)}", Role(file));
        });

    /// <summary>Two files that were damaged together, as a merge leaves them.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void Two_halves_of_different_files_break_nothing(int seed) =>
        Parallel.For(0, FilesOfASeed / 4, file =>
        {
            var random = new Random(seed * 2_000 + file);
            var (one, other) = (s_material[random.Next(s_material.Length)], s_material[random.Next(s_material.Length)]);
            var (first, second) = (File.ReadAllText(one), File.ReadAllText(other));
            Survival.Of(Beside(first[..random.Next(first.Length)] + second[random.Next(second.Length)..]), $"seed {seed}, file {file}: {one} and {other}", Role(file));
        });

    private static string Role(int file) => file % 2 == 0 ? "Host" : "Orchestration";

    private static CSharpCompilation Beside(string text) => CorpusReferences.Empty.AddSyntaxTrees(
        CorpusReferences.Parse(Generation.Programs.Acceptance, "Referrals.cs"), CorpusReferences.Parse(text, "Damaged.cs"));
}
