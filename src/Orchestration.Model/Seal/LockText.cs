using System.Text;
using Orchestration.Model.Canonical;
using Orchestration.Model.Collections;

namespace Orchestration.Model.Seal;

/// <summary>
/// The text of a lock: a header, the role, then an entry after the other, each with its hashes and its canonical text.
/// There is no hash over the whole: entries guard themselves, so that two branches which seal different declarations
/// merge without a conflict, and everything that a lock could leave out the build asks for.
/// </summary>
public static class LockText
{
    /// <summary>The first line: the format and its version.</summary>
    public const string Header = "orchestration.lock 1";

    internal const string Retired = "retired";
    internal const string TextPrefix = "  | ";

    /// <summary>Writes a lock.</summary>
    /// <param name="file">The lock, with a role.</param>
    public static string Write(LockFile file)
    {
        var text = new StringBuilder(Header).Append('\n').Append("role ").Append(file.Role ?? Role.Orchestration).Append('\n');
        foreach (var entry in Sort(file.Entries))
        {
            text.Append(Head(entry)).Append('\n');
            foreach (var use in entry.Uses)
                text.Append("  uses ").Append(use).Append('\n');
            text.Append("  text ").Append(CanonicalText.Hash(entry.Text)).Append('\n');
            text.Append("  meaning ").Append(entry.Meaning).Append('\n');
            foreach (var line in Lines(entry.Text))
                text.Append(TextPrefix).Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Reads a lock; carriage returns that a checkout has added are left out.</summary>
    /// <param name="text">The text.</param>
    public static LockReading Read(string text) => new LockReader(text).Read();

    /// <summary>The entries in the order in which a lock has them: by kind, id and then version.</summary>
    internal static EquatableArray<LockEntry> Sort(IEnumerable<LockEntry> entries) =>
        entries.OrderBy(entry => entry, Comparer<LockEntry>.Create(Compare)).ToEquatableArray();

    /// <summary>Which of two entries stands first.</summary>
    internal static int Compare(LockEntry left, LockEntry right) =>
        left.Kind != right.Kind ? left.Kind.CompareTo(right.Kind)
        : string.CompareOrdinal(left.Id, right.Id) is not 0 and var order ? order
        : VersionOrder.Instance.Compare(left.Version, right.Version);

    internal static string Head(LockEntry entry) =>
        $"{Words.Of(entry.Kind)} {(IsFact(entry.Kind) ? Quoting.Quote(entry.Id) + (entry.Version.Length == 0 ? string.Empty : "@" + entry.Version) : entry.Name)}{(entry.IsRetired ? " " + Retired : string.Empty)}";

    /// <summary>Whether a kind is identified by code rather than by a declared name, so that its id needs quoting.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsFact(LockKind kind) => kind >= LockKind.Declassifier;

    internal static string[] Lines(string text) =>
        (text.EndsWith("\n", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text).Split('\n');
}

/// <summary>Versions by precedence, then by their text; <c>v2</c> of a trigger or operation by its number.</summary>
public sealed class VersionOrder : IComparer<string>
{
    /// <summary>The one order.</summary>
    public static VersionOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (left, right) = (Parse(x ?? string.Empty), Parse(y ?? string.Empty));
        var order = left is { } one && right is { } other ? one.CompareTo(other) : (left is null).CompareTo(right is null);
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    /// <summary>A version as a Semantic Version; <c>v2</c> counts as 2.0.0, anything else as none.</summary>
    internal static SemanticVersion? Parse(string version) =>
        SemanticVersion.TryParse(version, out var semantic) ? semantic
        : version.Length > 1 && version[0] == 'v' && SemanticVersion.TryParse(version.Substring(1) + ".0.0", out var number) ? number
        : null;
}
