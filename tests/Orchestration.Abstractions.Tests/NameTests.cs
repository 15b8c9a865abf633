using System.Globalization;
using CsCheck;

namespace Orchestration.Abstractions.Tests;

public sealed class NameTests
{
    private const string Secret = "Jane Roe, born 1980-01-01";

    [Fact]
    public void An_issued_reference_prints_32_lower_case_digits_and_reads_back()
    {
        var reference = OpaqueRef.Issue();
        Assert.Matches("^[0-9a-f]{32}$", reference.ToString());
        Assert.True(OpaqueRef.TryParse(reference.ToString(), out var read));
        Assert.Equal(reference, read);
        Assert.Equal(reference.GetHashCode(), read.GetHashCode());
        Assert.False(reference.IsEmpty);
        Assert.NotEqual(reference, OpaqueRef.Issue());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123456789abcdef0123456789abcde")]
    [InlineData("0123456789abcdef0123456789abcdef0")]
    [InlineData("0123456789ABCDEF0123456789abcdef")]
    [InlineData("0123456789abcdef0123456789abcde\0")]
    [InlineData(" 123456789abcdef0123456789abcdef")]
    [InlineData("0123456789abcdef0123456789abcde ")]
    [InlineData("0x23456789abcdef0123456789abcdef")]
    [InlineData("+123456789abcdef0123456789abcdef")]
    public void A_reference_is_read_only_from_what_it_printed(string? text)
    {
        Assert.False(OpaqueRef.TryParse(text, out var reference));
        Assert.True(reference.IsEmpty);
    }

    [Fact]
    public void Whatever_is_read_as_a_reference_prints_itself() =>
        Gen.Char["0aAfFg\0 "].Array[32].Select(text => new string(text)).Sample(text =>
            !OpaqueRef.TryParse(text, out var reference) || reference.ToString() == text);

    [Theory]
    [InlineData("Routine")]
    [InlineData("referral.accepted")]
    [InlineData("a_b-c.1")]
    [InlineData("Prüfung")]
    public void A_name_is_letters_digits_and_three_marks(string text)
    {
        Assert.Equal(text, new DeclaredName(text).ToString());
        Assert.False(new DeclaredName(text).IsEmpty);
        Assert.True(default(DeclaredName).IsEmpty);
        Assert.Equal("", default(DeclaredName).ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(Secret)]
    [InlineData("a b")]
    [InlineData("a\n")]
    [InlineData("a@b")]
    [InlineData("a=b;")]
    [InlineData("a\0")]
    public void A_name_refuses_anything_else_without_echoing_it(string? text) => AssertRefused(text, value => new DeclaredName(value));

    [Fact]
    public void A_name_has_128_characters_at_most()
    {
        Assert.Equal(128, new DeclaredName(new string('a', 128)).ToString().Length);
        Assert.Throws<ArgumentException>(() => new DeclaredName(new string('a', 129)));
    }

    [Theory]
    [InlineData("referral.triage@2.0.0", "referral.triage", "2.0.0")]
    [InlineData("referral.triage@2.1.0-draft.1+b", "referral.triage", "2.1.0-draft.1+b")]
    [InlineData("comm.send_message@v1", "comm.send_message", "v1")]
    [InlineData("a@v2147483647", "a", "v2147483647")]
    public void An_id_is_a_name_and_a_version(string text, string name, string version)
    {
        var id = new DeclarationId(text);
        Assert.Equal((text, name, version), (id.ToString(), id.Name, id.Version));
        Assert.False(id.IsEmpty);
        Assert.Equal(("", "", "", true), (default(DeclarationId).ToString(), default(DeclarationId).Name, default(DeclarationId).Version, default(DeclarationId).IsEmpty));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("name")]
    [InlineData("@1.0.0")]
    [InlineData("name@")]
    [InlineData("name@1")]
    [InlineData("name@v0")]
    [InlineData("name@v01")]
    [InlineData("name@v-1")]
    [InlineData("name@v+1")]
    [InlineData("name@v 1")]
    [InlineData("name@v1\0")]
    [InlineData("name@v2147483648")]
    [InlineData("name@V1")]
    [InlineData("name@1.0.0@1.0.0")]
    [InlineData("Jane Roe@1.0.0")]
    public void An_id_refuses_anything_else_without_echoing_it(string? text) => AssertRefused(text, value => new DeclarationId(value));

    [Fact]
    public void No_refusal_depends_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NegativeSign = "~";
            CultureInfo.CurrentCulture = odd;
            Assert.Equal("a@v7", new DeclarationId("a@v7").ToString());
            Assert.Throws<ArgumentException>(() => new DeclarationId("a@v~7"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertRefused<T>(string? text, Func<string, T> make)
    {
        var exception = Assert.ThrowsAny<ArgumentException>(() => make(text!));
        if (text is { Length: > 1 } and not "name")
            Assert.DoesNotContain(text, exception.ToString(), StringComparison.Ordinal);
    }
}
