using System.Collections.Immutable;

namespace Orchestration.Model.Phi;

/// <summary>A line of a file that makes no sense.</summary>
/// <param name="Line">The line's number, from 0.</param>
/// <param name="Problem">What is wrong and what to write, as a sentence without its dot.</param>
public sealed record FileProblem(int Line, string Problem);

/// <summary>A pattern of symbols and the label that they carry.</summary>
/// <param name="Label">The label.</param>
/// <param name="Pattern">A documentation id in which <c>*</c> stands for any characters.</param>
public sealed record LabelPattern(Labels Label, string Pattern)
{
    /// <summary>Whether a documentation id fits. It takes time in the product of the lengths, whatever the pattern.</summary>
    /// <param name="id">The documentation id of a symbol.</param>
    public bool Matches(string id)
    {
        int at = 0, from = 0, star = -1, retry = 0;
        while (from < id.Length)
        {
            if (at < Pattern.Length && Pattern[at] == '*')
                (star, retry, at) = (at, from, at + 1);
            else if (at < Pattern.Length && Pattern[at] == id[from])
                (at, from) = (at + 1, from + 1);
            else if (star >= 0)
                (at, from) = (star + 1, ++retry);
            else
                return false;
        }

        while (at < Pattern.Length && Pattern[at] == '*')
            at++;
        return at == Pattern.Length;
    }
}

/// <summary>
/// The file <c>orchestration.phi</c>: labels for symbols that cannot carry an attribute, such as those of another team's
/// library. A line is a label and a pattern, as in <c>pii P:Clinic.Contracts.*.Email</c>; <c>#</c> starts a comment.
/// </summary>
/// <param name="Patterns">The patterns, in the order of the file.</param>
/// <param name="Problems">The lines that make no sense.</param>
public sealed record PhiFile(ImmutableArray<LabelPattern> Patterns, ImmutableArray<FileProblem> Problems)
{
    /// <summary>The name of the file.</summary>
    public const string Name = "orchestration.phi";

    /// <summary>Reads a file; a line that makes no sense is left out and told of.</summary>
    /// <param name="lines">Its lines.</param>
    public static PhiFile Parse(IEnumerable<string> lines)
    {
        var (patterns, problems) = (ImmutableArray.CreateBuilder<LabelPattern>(), ImmutableArray.CreateBuilder<FileProblem>());
        var number = -1;
        foreach (var line in lines)
        {
            number++;
            var text = (line.IndexOf('#') is >= 0 and var comment ? line.Substring(0, comment) : line).Trim();
            if (text.Length == 0)
                continue;
            var words = text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length != 2)
                problems.Add(new(number, $"A line has a label and a pattern, as in 'phi T:Clinic.Patient', not {words.Length} {(words.Length == 1 ? "word" : "words")}"));
            else if (LabelNames.Parse(words[0]) is var label && label == Labels.None)
                problems.Add(new(number, $"'{words[0]}' is no label; write one of {string.Join(", ", LabelNames.Given.Select(name => name.ToLowerInvariant()))}"));
            else if (words[1].Length < 3 || words[1][1] != ':' || "TMPF*".IndexOf(words[1][0]) < 0)
                problems.Add(new(number, $"'{words[1]}' is no documentation id; start it with T:, M:, P: or F:"));
            else
                patterns.Add(new(label, words[1]));
        }

        return new(patterns.ToImmutable(), problems.ToImmutable());
    }
}
