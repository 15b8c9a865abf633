using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.CodeFixes.Tests;

public sealed class CultureFixTests
{
    [Theory]
    [InlineData("text.[|ToUpper|]()", "text.ToUpperInvariant()")]
    [InlineData("text?.[|ToLower|]()", "text?.ToLowerInvariant()")]
    [InlineData("text.[|StartsWith|](other)", "text.StartsWith(other, StringComparison.Ordinal)")]
    [InlineData("text.[|IndexOf|](other, 1)", "text.IndexOf(other, 1, StringComparison.Ordinal)")]
    [InlineData("[|string.Compare|](text, other)", "string.Compare(text, other, StringComparison.Ordinal)")]
    [InlineData("text.[|CompareTo|](other)", "string.CompareOrdinal(text, other)")]
    [InlineData("number.[|ToString|]()", "number.ToString(CultureInfo.InvariantCulture)")]
    [InlineData("moment.[|ToString|](\"d\")", "moment.ToString(\"d\", CultureInfo.InvariantCulture)")]
    [InlineData("[|string.Format|](text, number)", "string.Format(CultureInfo.InvariantCulture, text, number)")]
    [InlineData("[|int.Parse|](text)", "int.Parse(text, CultureInfo.InvariantCulture)")]
    [InlineData("[|int.TryParse|](text, out number)", "int.TryParse(text, CultureInfo.InvariantCulture, out number)")]
    [InlineData("[|Convert.ToDouble|](text)", "Convert.ToDouble(text, CultureInfo.InvariantCulture)")]
    [InlineData("number.ToString([|CultureInfo.CurrentCulture|])", "number.ToString(CultureInfo.InvariantCulture)")]
    [InlineData("text.StartsWith(other, [|StringComparison.CurrentCulture|])", "text.StartsWith(other, StringComparison.Ordinal)")]
    public Task The_current_culture_is_replaced(string broken, string mended) =>
        Fix<EffectAnalyzer, CultureUsedFix>.Mends(Program(broken), Program(mended));

    private static string Program(string expression) => $$"""
        using System;
        using System.Globalization;
        class C { object? A(string text, string other, int number, DateTime moment) => {{expression}}; }
        """;
}
