using System.Collections;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Generation;

namespace Orchestration.Analyzers.Tests.Generation;

/// <summary>The same declarations give the same bytes, whoever compiles them, where and in what order.</summary>
public sealed class DeterminismTests
{
    private static readonly string[] s_steps =
        [Steps.Triggers, Steps.Views, Steps.Policies, Steps.Workflows, Steps.Role, Steps.RegistryEntries, Steps.Registry, Steps.Manifest, Steps.Ambiguous];

    [Fact]
    public void Files_in_any_order_give_the_same_bytes()
    {
        var expected = new Run(Programs.Compile(Programs.Parted)).Files;
        var random = new Random(6);
        for (var round = 0; round < 20; round++)
        {
            var files = Programs.Parted.ToArray();
            random.Shuffle(files);
            Assert.Equal(expected, new Run(Programs.Compile(files)).Files);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    public void A_culture_gives_the_same_bytes(string culture)
    {
        var expected = new Run(Programs.Compile(Programs.Acceptance)).Files;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, new Run(Programs.Compile(Programs.Acceptance)).Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Another_folder_and_other_line_ends_give_the_same_bytes() =>
        Assert.Equal(
            new Run(Programs.Compile(("/here/Referrals.cs", Programs.Acceptance))).Files,
            new Run(Programs.Compile((@"C:\there\R.cs", Programs.Acceptance.ReplaceLineEndings("\r\n")))).Files);

    [Fact]
    public void Generated_files_have_plain_line_ends_and_no_path() =>
        Assert.All(new Run(Programs.Compile(("/here/Referrals.cs", Programs.Acceptance))).Files.Values, text =>
        {
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain("/here", text, StringComparison.Ordinal);
        });

    [Fact]
    public void Two_compilations_of_one_program_give_equal_models()
    {
        var (first, second) = (new Run(Programs.Compile(Programs.Acceptance)), new Run(Programs.Compile(Programs.Acceptance)));
        foreach (var step in s_steps)
        {
            Assert.NotEmpty(first.Values(step));
            Assert.Equal(first.Values(step), second.Values(step));
            Assert.Equal(first.Values(step).Select(value => value.GetHashCode()), second.Values(step).Select(value => value.GetHashCode()));
        }
    }

    [Fact]
    public void No_step_hands_on_anything_that_holds_a_compilation()
    {
        var run = new Run(Programs.Compile(Programs.Acceptance));
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var step in s_steps)
        {
            foreach (var value in run.Values(step))
                Walk(value, step, seen);
        }

        Assert.True(seen.Count > 100, "The walk found too little to mean anything.");
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value))
            return;
        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation or SemanticModel or SyntaxReference or AttributeData or Delegate,
            $"{path} hands on a {value.GetType()}");
        if (value is IEnumerable items && value.GetType().IsArray)
        {
            foreach (var item in items)
                Walk(item, path + "[]", seen);
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Walk(field.GetValue(value), path + "." + field.Name, seen);
        }
    }
}
