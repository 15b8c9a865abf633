using Orchestration.Model.Collections;

namespace Orchestration.Model.Seal;

/// <summary>What a lock entry seals, in the order in which entries stand.</summary>
public enum LockKind
{
    /// <summary>A trigger, declared here or used from elsewhere.</summary>
    Trigger = 0,

    /// <summary>A view, declared here or used from elsewhere.</summary>
    View = 1,

    /// <summary>A policy, declared here or used from elsewhere.</summary>
    Policy = 2,

    /// <summary>A workflow.</summary>
    Workflow = 3,

    /// <summary>A write operation, with every state that uses it.</summary>
    Operation = 4,

    /// <summary>Something that turns PHI into what may leave.</summary>
    Declassifier = 5,

    /// <summary>Something that a rule is told to let pass.</summary>
    Exemption = 6,

    /// <summary>Something that is used although the catalogue does not know it.</summary>
    Effect = 7,

    /// <summary>A label of a symbol that cannot carry an attribute; without it less is held back.</summary>
    Label = 8,
}

/// <summary>One sealed version of one declaration, or one sealed fact.</summary>
/// <param name="Kind">What it seals.</param>
/// <param name="Id">The dotted name; of a fact, the documentation id (of a label, the pattern) of the code that it is about.</param>
/// <param name="Version">The version as declared; of an exemption, the id of the rule; empty for a fact that has none.</param>
/// <param name="Uses">The keys (kind, id and version) of the entries that its meaning rests on, in ordinal order.</param>
/// <param name="Text">The canonical text, LF and a last line feed.</param>
/// <param name="Meaning">The hash of what it means; that of its text where text is all there is to mean.</param>
/// <param name="IsRetired">Whether the code no longer declares it; it stays as what later versions are compared with.</param>
/// <param name="Line">The line of the lock that it starts in, from 1; 0 when it was not read from one.</param>
public sealed record LockEntry(
    LockKind Kind, string Id, string Version, EquatableArray<string> Uses, string Text, string Meaning, bool IsRetired = false, int Line = 0)
{
    /// <summary>Kind, id and version: unique in a lock.</summary>
    public string Key => KeyOf(Kind, Id, Version);

    /// <summary>Id and version, as a message names it.</summary>
    public string Name => Version.Length == 0 ? Id : Id + "@" + Version;

    /// <summary>The key of an entry.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version; empty for none.</param>
    public static string KeyOf(LockKind kind, string id, string version) =>
        Canonical.Words.Of(kind) + " " + (version.Length == 0 ? id : id + "@" + version);

    /// <summary>The key of a declaration.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="name">Its id and version, <c>id@version</c>.</param>
    public static string KeyOf(LockKind kind, string name) => Canonical.Words.Of(kind) + " " + name;

    /// <summary>Whether a version is a draft: a prerelease by Semantic Versioning 2.0, free to change and never sealed.</summary>
    /// <param name="version">The version.</param>
    public static bool IsDraft(string version)
    {
        var plus = version.IndexOf('+');
        return (plus < 0 ? version : version.Substring(0, plus)).IndexOf('-') >= 0;
    }
}

/// <summary>The content of <c>orchestration.lock</c>.</summary>
/// <param name="Role">The sealed role; null where its line is missing or malformed.</param>
/// <param name="Entries">The entries in their order.</param>
public sealed record LockFile(Role? Role, EquatableArray<LockEntry> Entries)
{
    /// <summary>The name of the file, beside the project file.</summary>
    public const string FileName = "orchestration.lock";
}

/// <summary>Something in a lock that is not as written by the seal.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong and what was expected.</param>
public sealed record LockError(int Line, string Message);

/// <summary>What was read of a lock: everything that is sound, and an error for everything that is not.</summary>
/// <param name="File">The sound entries.</param>
/// <param name="Errors">The errors in the order of their lines.</param>
public sealed record LockReading(LockFile File, EquatableArray<LockError> Errors);
