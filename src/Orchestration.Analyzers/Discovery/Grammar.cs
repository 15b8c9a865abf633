using System.Globalization;

namespace Orchestration.Analyzers.Discovery;

/// <summary>The grammar of ids and versions.</summary>
internal static class Grammar
{
    /// <summary>Two or more parts in lower case, digits and dashes inside, parted by dots: <c>referral.triage</c>.</summary>
    public static bool IsDottedName(string? text)
    {
        if (text is null || text.Length > 128)
            return false;
        var parts = text.Split('.');
        return parts.Length >= 2 && parts.All(IsPart);
    }

    /// <summary>The dotted name that differs from the text in case and in spaces alone, or null.</summary>
    public static string? ToDottedName(string text)
    {
        var name = text.Trim().ToLowerInvariant().Replace(' ', '-');
        return IsDottedName(name) ? name : null;
    }

    /// <summary><c>name@vN</c> with N from 1.</summary>
    public static bool IsPinnedName(string? text)
    {
        var at = text?.IndexOf('@') ?? -1;
        return at > 0 && IsDottedName(text!.Substring(0, at)) && IsIntegerVersion(text.Substring(at + 1));
    }

    /// <summary>What a member must be called so that it can stand in an audit record.</summary>
    public static bool IsDeclaredName(string name) =>
        name.Length <= 128 && name.All(character => char.IsLetterOrDigit(character) || character == '_');

    private static bool IsPart(string part) =>
        part.Length > 0 && part[0] is >= 'a' and <= 'z'
        && part.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_');

    private static bool IsIntegerVersion(string text) =>
        text.Length > 1 && text[0] == 'v' && text[1] != '0'
        && int.TryParse(text.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 0;
}
