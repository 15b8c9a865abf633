using System.Globalization;

namespace Orchestration.Model.Canonical;

/// <summary>One line of the canonical text as tokens; what is not as expected is a <see cref="FormatException"/> that names the line.</summary>
internal sealed class LineReader
{
    private readonly string[] _tokens;
    private readonly int _number;
    private int _position;

    public LineReader(string line, int number)
    {
        _number = number;
        var indent = line.Length - line.TrimStart(' ').Length;
        Level = indent / 2;
        _tokens = line.Substring(indent).Split(' ');
        if (indent % 2 != 0)
            throw Wrong("an indentation of two spaces per level");
    }

    public int Level { get; }

    public string Keyword => _tokens[0];

    public bool HasMore => _position < _tokens.Length;

    public string Next(string expected) => HasMore && _tokens[_position].Length > 0 ? _tokens[_position++] : throw Wrong(expected);

    public void Expect(string word)
    {
        if (Next($"'{word}'") != word)
            throw Wrong($"'{word}'");
    }

    public bool IsAt(string word) => HasMore && _tokens[_position] == word;

    public bool TryTake(string word)
    {
        if (!IsAt(word))
            return false;
        _position++;
        return true;
    }

    public bool Either(string yes, string no)
    {
        var word = Next($"'{yes}' or '{no}'");
        return word == yes || (word == no ? false : throw Wrong($"'{yes}' or '{no}'"));
    }

    public T Word<T>(string expected)
        where T : struct, Enum =>
        Words.TryRead<T>(Next(expected), out var value) ? value : throw Wrong(expected);

    public long Number(string expected) => Number(Next(expected), expected);

    public long Number(string token, string expected) =>
        long.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(expected);

    public (string Id, string Version) Key()
    {
        var token = Next("an id and a version");
        var at = token.IndexOf('@');
        return at > 0 && at < token.Length - 1 ? (token.Substring(0, at), token.Substring(at + 1)) : throw Wrong("an id and a version, parted by '@'");
    }

    public void End()
    {
        if (HasMore)
            throw Wrong("the end of the line");
    }

    public FormatException Wrong(string expected) => new($"line {_number}: expected {expected}");
}
