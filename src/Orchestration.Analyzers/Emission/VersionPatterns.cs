using System.Collections.Immutable;
using Orchestration.Model;
using Orchestration.Model.Policies;

namespace Orchestration.Analyzers.Emission;

/// <summary>Sets of versions as comparisons: C# has no patterns for them.</summary>
internal static class VersionPatterns
{
    /// <summary>The test of a set, as one operand of a conjunction.</summary>
    public static string Of(FacetAxis axis, AtomSet set)
    {
        var value = "view." + Code.Identifier(axis.Facet.Name);
        var atoms = axis.Atoms.Where((_, position) => set.Contains(position)).ToImmutableArray();
        var tests = atoms.Select(atom => atom switch
        {
            UnknownAtom => value + " is null",
            VersionAtom version => Test(axis, value, version),
            _ => "false",
        });
        return "(" + string.Join(" || ", tests.DefaultIfEmpty("false")) + ")";
    }

    /// <summary>The versions that the policy names, read once.</summary>
    public static void Fields(SourceWriter source, PolicySpace space)
    {
        foreach (var axis in space.Axes.Where(axis => axis.Facet.Domain is VersionDomain))
        {
            foreach (var version in axis.Atoms.OfType<VersionAtom>().Where(atom => atom.IsPoint))
            {
                source.Line();
                source.Line($"private static readonly {Code.Api}SemanticVersion {Field(axis, version.Above!)} =");
                using (source.Indent())
                    source.Line($"{Code.Api}SemanticVersion.TryParse({Code.Literal(version.Above!)}, out var version) ? version : default;");
            }
        }
    }

    private static string Test(FacetAxis axis, string value, VersionAtom version)
    {
        if (version.IsPoint)
            return $"{value} == {Field(axis, version.Above!)}";
        // A lifted comparison is false for null, so Unknown matches none of these.
        var bounds = new[]
        {
            version.Above is { } above ? $"{value} > {Field(axis, above)}" : null,
            version.Below is { } below ? $"{value} < {Field(axis, below)}" : null,
        }.Where(bound => bound is not null).ToArray();
        return bounds.Length == 0 ? Anything(axis, value) : "(" + string.Join(" && ", bounds) + ")";
    }

    private static string Anything(FacetAxis axis, string value) => axis.Facet.IsOptional ? value + " is not null" : "true";

    private static string Field(FacetAxis axis, string version)
    {
        var name = version.Select(character => char.IsLetterOrDigit(character) ? character : '_').ToArray();
        var ordinal = axis.Atoms.OfType<VersionAtom>().Where(atom => atom.IsPoint).TakeWhile(atom => atom.Above != version).Count();
        return FormattableString.Invariant($"s_{axis.Facet.Name}{ordinal}_{new string(name)}");
    }
}
