using System.Text;

namespace Orchestration.Analyzers.Tests.Phi;

/// <summary>One snippet of the corpus: a program that leaks in exactly one way, or its benign twin.</summary>
/// <param name="Key">Its file and name, unique.</param>
/// <param name="Rules">The rules that it breaks, one for each mark; none for a benign twin.</param>
/// <param name="Text">The program without its marks.</param>
/// <param name="Marks">What each finding points at, as positions in the text.</param>
/// <param name="IsMember">Whether it is members of a class rather than statements.</param>
internal sealed record Snippet(string Key, IReadOnlyList<string> Rules, string Text, IReadOnlyList<(int Start, int End)> Marks, bool IsMember)
{
    private const string Clean = "clean";

    public bool IsLeak => Rules.Count > 0;

    /// <summary>
    /// Reads a file of snippets. A line <c>= ORCH5003 name</c> starts statements and <c>== ORCH5003 name</c> members; what
    /// a finding points at stands in «these». A benign twin says <c>clean</c> and has the name of its leak.
    /// </summary>
    public static IEnumerable<Snippet> Read(string file, IEnumerable<string> lines)
    {
        var (head, body) = ("", new StringBuilder());
        foreach (var line in lines.Append("= end"))
        {
            if (!line.StartsWith('='))
            {
                body.Append(line).Append('\n');
                continue;
            }

            if (head.Length > 0)
                yield return Make(file, head, body.ToString());
            (head, body) = (line, new StringBuilder());
        }
    }

    private static Snippet Make(string file, string head, string body)
    {
        var words = head.Split(' ', 3);
        var (text, marks, open) = (new StringBuilder(), new List<(int, int)>(), new Stack<int>());
        foreach (var character in body)
        {
            if (character == '«')
                open.Push(text.Length);
            else if (character == '»')
                marks.Add((open.Pop(), text.Length));
            else
                text.Append(character);
        }

        string[] rules = words[1] == Clean ? [] : words[1].Split('+');
        return new($"{file}: {(words[1] == Clean ? "clean " : "")}{words[2]}", rules, text.ToString(), marks, words[0] == "==");
    }

    /// <summary>The whole file that is compiled, and where the snippet starts in it.</summary>
    public (string Source, int Offset) Program(int number)
    {
        var before = $"namespace Corpus; public partial class S{number} : Frame {{ {(IsMember ? "" : "public static async Task Run() { await Task.CompletedTask; ")}\n";
        return ($"{before}{Text}{(IsMember ? "" : "}")} }}", before.Length);
    }
}
