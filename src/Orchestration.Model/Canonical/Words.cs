using System.Text;

namespace Orchestration.Model.Canonical;

/// <summary>The words of the canonical text: an enum member in lower case, its parts joined by a dash.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        foreach (var (member, word) in Table<T>.All)
        {
            if (EqualityComparer<T>.Default.Equals(member, value))
                return word;
        }

        return Spell(value.ToString());
    }

    public static bool TryRead<T>(string word, out T value)
        where T : struct, Enum
    {
        foreach (var (member, known) in Table<T>.All)
        {
            if (known != word)
                continue;
            value = member;
            return true;
        }

        value = default;
        return false;
    }

    private static string Spell(string name)
    {
        var word = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsUpper(character) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(character));
        }

        return word.ToString();
    }

    /// <summary>The words of an enum, spelled once: every line of every text has one.</summary>
    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly (T Member, string Word)[] All = ((T[])Enum.GetValues(typeof(T))).Select(member => (member, Spell(member.ToString()))).ToArray();
    }
}
