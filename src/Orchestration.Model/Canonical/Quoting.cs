using System.Globalization;
using System.Text;

namespace Orchestration.Model.Canonical;

/// <summary>Strings in the canonical text: quoted, with everything outside printable ASCII escaped, so a line stays a line.</summary>
internal static class Quoting
{
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            // A space is escaped too: tokens are parted by spaces and nothing else.
            if (character is '"' or '\\' or <= ' ' or > '~')
                quoted.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            else
                quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }

    public static bool TryUnquote(string token, out string text)
    {
        text = string.Empty;
        if (token.Length < 2 || token[0] != '"' || token[token.Length - 1] != '"')
            return false;
        var plain = new StringBuilder();
        for (var index = 1; index < token.Length - 1; index++)
        {
            if (token[index] != '\\')
            {
                plain.Append(token[index]);
                continue;
            }

            if (index + 6 > token.Length - 1 || token[index + 1] != 'u'
                || !ushort.TryParse(token.Substring(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                return false;
            }

            plain.Append((char)code);
            index += 5;
        }

        text = plain.ToString();
        return true;
    }
}
