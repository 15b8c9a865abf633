using System.Collections.Immutable;
using System.Text;
using Orchestration.Model.Canonical;
using Orchestration.Model.Collections;

namespace Orchestration.Model.Seal;

/// <summary>
/// Reads what <see cref="LockText.Write"/> writes. An entry that is malformed is an error and is left out, and reading
/// goes on with the next one, so that everything that is wrong is told at once.
/// </summary>
internal sealed class LockReader
{
    private static readonly string[] s_conflicts = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    private readonly string _text;
    private readonly List<(int Start, int Length)> _lines = [];
    private readonly StringBuilder _block = new();
    private readonly ImmutableArray<LockEntry>.Builder _entries = ImmutableArray.CreateBuilder<LockEntry>();
    private readonly ImmutableArray<LockError>.Builder _errors = ImmutableArray.CreateBuilder<LockError>();
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private int _position;

    /// <summary>Parts a lock into its lines; of the last line feed nothing follows.</summary>
    public LockReader(string text)
    {
        _text = text.Replace("\r\n", "\n");
        for (var start = 0; start < _text.Length || _lines.Count == 0;)
        {
            var end = _text.IndexOf('\n', start);
            _lines.Add((start, (end < 0 ? _text.Length : end) - start));
            start = end < 0 ? _text.Length : end + 1;
        }
    }

    public LockReading Read()
    {
        if (Line(0) != LockText.Header)
        {
            var what = IsConflict(0) ? "a merge conflict that nobody has resolved" : $"expected '{LockText.Header}'";
            return new(new LockFile(null, default), [new LockError(1, what)]);
        }

        _position = 1;
        var role = ReadRole();
        while (_position < _lines.Count)
            ReadEntry();
        return new(new LockFile(role, new(_entries.ToImmutable())), new(_errors.ToImmutable()));
    }

    private Role? ReadRole()
    {
        foreach (Role role in Enum.GetValues(typeof(Role)))
        {
            if (_position < _lines.Count && Line(_position) == "role " + role)
            {
                _position++;
                return role;
            }
        }

        Error(_position, "expected 'role Orchestration' or 'role Host'");
        return null;
    }

    private void ReadEntry()
    {
        var start = _position;
        try
        {
            var entry = Entry();
            if (_seen.TryGetValue(entry.Key, out var first))
                throw new FormatException($"'{entry.Key}' is sealed in line {first} already");
            _seen.Add(entry.Key, entry.Line);
            if (_entries.Count > 0 && LockText.Compare(_entries[_entries.Count - 1], entry) > 0)
                Error(start, $"'{entry.Key}' belongs before '{_entries[_entries.Count - 1].Key}': entries are sorted by kind, id and version");
            _entries.Add(entry);
        }
        catch (FormatException exception)
        {
            Error(Math.Min(_position, _lines.Count - 1) is var at && at > start && exception.Data.Contains("here") ? at : start, exception.Message);
            _position = Math.Max(_position, start + 1);
            if (_position < _lines.Count && IsConflict(_position))
                _position++;
            while (_position < _lines.Count && StartsWith(_position, " "))
                _position++;
        }
    }

    private LockEntry Entry()
    {
        var line = _position;
        var (kind, id, version, isRetired) = Head(_position++);
        var uses = ImmutableArray.CreateBuilder<string>();
        while (TryTake("  uses ") is { } use)
            uses.Add(use);
        if (uses.Where((use, index) => index > 0 && string.CompareOrdinal(uses[index - 1], use) >= 0).Any())
            throw new FormatException("what an entry uses stands in ordinal order, each once");
        var hash = TryTake("  text ") ?? throw Here("expected '  text' and the hash of the canonical text");
        var meaning = TryTake("  meaning ") ?? throw Here("expected '  meaning' and a hash");
        if (!IsHash(meaning))
            throw new FormatException("the meaning is no hash of 64 hexadecimal digits");
        var text = TakeText();
        if (_position < _lines.Count && (_lines[_position].Length == 0 || StartsWith(_position, " ") || IsConflict(_position)))
            throw Here("expected the canonical text, each line after '  | '");
        if (text.Length == 0)
            throw new FormatException("the canonical text is missing");
        if (CanonicalText.Hash(text) != hash)
            throw new FormatException("the text does not have the hash above it: it was changed by hand");
        return new LockEntry(kind, id, version, new(uses.ToImmutable()), text, meaning, isRetired, line + 1);
    }

    private (LockKind Kind, string Id, string Version, bool IsRetired) Head(int position)
    {
        if (IsConflict(position))
            throw new FormatException("a merge conflict that nobody has resolved");
        var words = Line(position).Split(' ');
        if (words.Length is not (2 or 3) || (words.Length == 3 && words[2] != LockText.Retired) || !Words.TryRead<LockKind>(words[0], out var kind))
            throw new FormatException("expected a kind (trigger, view, policy, workflow, operation, declassifier, exemption, effect, label), then id and version");
        var isRetired = words.Length == 3;
        if (LockText.IsFact(kind))
            return Fact(kind, words[1], isRetired);
        var at = words[1].IndexOf('@');
        return at > 0 && at < words[1].Length - 1
            ? (kind, words[1].Substring(0, at), words[1].Substring(at + 1), isRetired)
            : throw new FormatException("expected an id and a version, parted by '@'");
    }

    private static (LockKind Kind, string Id, string Version, bool IsRetired) Fact(LockKind kind, string word, bool isRetired)
    {
        var end = word.LastIndexOf('"') + 1;
        var (quoted, rest) = (word.Substring(0, end), word.Substring(end));
        var fits = kind == LockKind.Exemption ? rest.Length > 1 && rest[0] == '@' : rest.Length == 0;
        return fits && Quoting.TryUnquote(quoted, out var id) && Quoting.Quote(id) == quoted
            ? (kind, id, rest.TrimStart('@'), isRetired)
            : throw new FormatException(kind == LockKind.Exemption ? "expected a quoted id, '@' and the rule" : "expected a quoted id");
    }

    private string? TryTake(string prefix) =>
        _position < _lines.Count && StartsWith(_position, prefix) ? Line(_position++).Substring(prefix.Length) : null;

    /// <summary>Takes the lines of a canonical text: nearly all of a lock, so that none becomes a string of its own.</summary>
    private string TakeText()
    {
        _block.Clear();
        for (; _position < _lines.Count && StartsWith(_position, LockText.TextPrefix); _position++)
            _block.Append(_text, _lines[_position].Start + LockText.TextPrefix.Length, _lines[_position].Length - LockText.TextPrefix.Length).Append('\n');
        return _block.ToString();
    }

    private string Line(int position) => _text.Substring(_lines[position].Start, _lines[position].Length);

    private bool StartsWith(int position, string prefix) =>
        _lines[position].Length >= prefix.Length && string.CompareOrdinal(_text, _lines[position].Start, prefix, 0, prefix.Length) == 0;

    private FormatException Here(string message)
    {
        if (_position < _lines.Count && IsConflict(_position))
            message = "a merge conflict that nobody has resolved";
        var exception = new FormatException(message);
        exception.Data.Add("here", true);
        return exception;
    }

    private bool IsConflict(int position) => Array.Exists(s_conflicts, marker => StartsWith(position, marker));

    private static bool IsHash(string text) => text.Length == 64 && text.All(digit => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    private void Error(int position, string message) => _errors.Add(new LockError(Math.Min(position, _lines.Count) + 1, message));
}
