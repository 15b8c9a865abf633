using System.Text;

namespace Orchestration.Model.Canonical;

/// <summary>The words of the canonical text: an enum member in lower case, its parts joined by a dash.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var word = new StringBuilder();
        foreach (var character in value.ToString())
        {
            if (char.IsUpper(character) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(character));
        }

        return word.ToString();
    }

    public static bool TryRead<T>(string word, out T value)
        where T : struct, Enum
    {
        foreach (T candidate in Enum.GetValues(typeof(T)))
        {
            if (Of(candidate) != word)
                continue;
            value = candidate;
            return true;
        }

        value = default;
        return false;
    }
}
