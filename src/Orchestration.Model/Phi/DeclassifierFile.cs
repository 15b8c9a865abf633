using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Orchestration.Model.Phi;

/// <summary>
/// The sealed file <c>orchestration.declassifiers</c>. A line is the documentation id of a method that carries
/// <c>[Declassifies]</c> and its reason, word for word; the last line is the seal, <c>sha256</c> of what stands above it.
/// Somebody has to write it down a second time, where a reviewer sees it, before a method may take a label away.
/// </summary>
/// <param name="Reasons">Documentation id to reason.</param>
/// <param name="Problems">The lines that make no sense. A file with any seals nothing.</param>
public sealed record DeclassifierFile(ImmutableSortedDictionary<string, string> Reasons, ImmutableArray<FileProblem> Problems)
{
    /// <summary>The name of the file.</summary>
    public const string Name = "orchestration.declassifiers";

    private const string Seal = "sha256 ";

    /// <summary>Reads a file.</summary>
    /// <param name="lines">Its lines, without their ends.</param>
    public static DeclassifierFile Parse(IEnumerable<string> lines)
    {
        var reasons = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<FileProblem>();
        var above = new List<string>();
        var (number, seals) = (-1, 0);
        foreach (var line in lines)
        {
            number++;
            var text = line.Trim();
            if (text.Length == 0 || text[0] == '#')
                continue;
            if (text.StartsWith(Seal, StringComparison.Ordinal))
            {
                seals++;
                if (text != SealOf(above))
                    problems.Add(new(number, $"The seal does not fit the lines above it; review them and write '{SealOf(above)}'"));
                continue;
            }

            above.Add(text);
            Entry(text, number, seals, reasons, problems);
        }

        if (seals == 0 && above.Count > 0)
            problems.Add(new(number, $"The file is not sealed; review it and end it with '{SealOf(above)}'"));
        return new(problems.Count == 0 ? reasons.ToImmutable() : reasons.ToImmutable().Clear(), problems.ToImmutable());
    }

    /// <summary>The last line of a file.</summary>
    /// <param name="entries">The entries above it, trimmed, without comments and empty lines.</param>
    public static string SealOf(IEnumerable<string> entries)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(string.Concat(entries.Select(entry => entry + "\n"))));
        return Seal + string.Concat(hash.Select(digit => digit.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static void Entry(
        string text, int number, int seals, ImmutableSortedDictionary<string, string>.Builder reasons, ImmutableArray<FileProblem>.Builder problems)
    {
        var space = text.IndexOf(' ');
        if (seals > 0)
            problems.Add(new(number, "Nothing stands below the seal; move the line above it and seal the file again"));
        else if (!text.StartsWith("M:", StringComparison.Ordinal) || space < 0)
            problems.Add(new(number, "A line has the documentation id of a method and its reason, as in 'M:Clinic.Ages.Band(System.Int32) \"bands of ten years\"'"));
        else if (text.Length < space + 4 || text[space + 1] != '"' || text[text.Length - 1] != '"')
            problems.Add(new(number, "The reason stands in double quotes, word for word as in [Declassifies]"));
        else if (reasons.ContainsKey(text.Substring(0, space)))
            problems.Add(new(number, $"'{text.Substring(0, space)}' is named twice; keep one"));
        else
            reasons.Add(text.Substring(0, space), text.Substring(space + 2, text.Length - space - 3));
    }
}
