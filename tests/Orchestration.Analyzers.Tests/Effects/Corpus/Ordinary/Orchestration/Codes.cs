using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Clinic.Orchestrations;

public static class Codes
{
    private static readonly ImmutableArray<string> s_sources = ["gp", "ed", "clinic"];

    public static bool IsKnown(string source) => s_sources.Contains(source.Trim().ToLowerInvariant(), StringComparer.Ordinal);

    public static string Format(int number, decimal weight) =>
        new StringBuilder().Append('#').Append(number.ToString("D6", CultureInfo.InvariantCulture)).Append('/').Append(weight.ToString(CultureInfo.InvariantCulture)).ToString();

    public static int CheckDigit(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var index = 0; index < digits.Length; index++)
            sum += (digits[index] - '0') * (digits.Length + 1 - index);
        return 11 - (sum % 11) is var check and < 11 ? check : 0;
    }
}
