using System.Text.RegularExpressions;

namespace Orchestration.Analyzers.Tests.Effects.Corpus;

/// <summary>
/// One file of the corpus: a program, and what must be found in it. Header lines <c>// role: Host</c>, <c>// program: yes</c> and
/// <c>// effects: ...</c> (a line of orchestration.effects) come first; <c>// expect ORCH2001</c> at the end of a line
/// says that the rule is found on that line, once for every time it is written, and a text in quotes after an id must
/// be part of that finding's message. What is not expected must not be found.
/// </summary>
/// <param name="Name">Path under the corpus without extension, such as <c>Evasions/Clock/through_nameof</c>.</param>
/// <param name="Text">The program.</param>
internal sealed partial record CorpusCase(string Name, string Text)
{
    /// <summary>Where the corpus lies.</summary>
    public static string Folder { get; } = Tree.PathOf("tests", "Orchestration.Analyzers.Tests", "Effects", "Corpus");

    /// <summary>Every program, in order.</summary>
    public static IReadOnlyDictionary<string, CorpusCase> All { get; } =
        Read("Evasions").Concat(Read("Clean")).ToDictionary(one => one.Name, StringComparer.Ordinal);

    /// <summary>The role of the assembly.</summary>
    public string Role => Header("role").SingleOrDefault("Orchestration");

    /// <summary>Whether it is a program with statements of its own; anything else is a library.</summary>
    public bool IsProgram => Header("program").Any();

    /// <summary>The lines of orchestration.effects; none where there is no such file.</summary>
    public IReadOnlyList<string> Effects => [.. Header("effects").Select(line => Mark().Replace(line, "").Trim())];

    /// <summary>The program of the same name on the other side.</summary>
    public string Twin => Name.StartsWith("Clean/", StringComparison.Ordinal)
        ? "Evasions/" + Name["Clean/".Length..]
        : "Clean/" + Name["Evasions/".Length..];

    /// <summary>What must be found, in the order of lines: in the program, and in its orchestration.effects.</summary>
    public IEnumerable<Expectation> Expected => Marked(Text.Split('\n'), Program).Concat(Marked(Header("effects"), EffectsFile));

    /// <summary>The name of the program's file in a finding.</summary>
    public const string Program = "Program.cs";

    /// <summary>The name of the other file that a finding can be in.</summary>
    public const string EffectsFile = "orchestration.effects";

    /// <summary>The programs of one folder of the corpus.</summary>
    private static IEnumerable<CorpusCase> Read(string side) =>
        Directory.EnumerateFiles(Path.Combine(Folder, side), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new CorpusCase(
                Path.ChangeExtension(Path.GetRelativePath(Folder, path), null).Replace('\\', '/'),
                File.ReadAllText(path)));

    private static IEnumerable<Expectation> Marked(IEnumerable<string> lines, string file) => lines.SelectMany((line, index) =>
        file == EffectsFile || !line.StartsWith("// effects: ", StringComparison.Ordinal)
            ? Entry().Matches(Mark().Match(line).Value).Select(entry => new Expectation(file, index + 1, entry.Groups[1].Value, entry.Groups[2].Value))
            : []);

    private IEnumerable<string> Header(string key) => Text.Split('\n')
        .TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal))
        .Where(line => line.StartsWith($"// {key}: ", StringComparison.Ordinal))
        .Select(line => line[(key.Length + 5)..].Trim());

    [GeneratedRegex("// expect ORCH.*$")]
    private static partial Regex Mark();

    [GeneratedRegex("(ORCH[0-9]{4})(?: \"([^\"]*)\")?")]
    private static partial Regex Entry();
}

/// <summary>One finding that must be there.</summary>
/// <param name="File">Its file.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Id">The rule.</param>
/// <param name="Says">A part of its message; empty where the message is not held.</param>
internal readonly record struct Expectation(string File, int Line, string Id, string Says);
