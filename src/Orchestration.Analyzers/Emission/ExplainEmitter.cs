using Orchestration.Model;
using Orchestration.Model.Policies;
using Orchestration.Model.Policies.Analysis;
using Orchestration.Model.Policies.Compilation;

namespace Orchestration.Analyzers.Emission;

/// <summary>Prints how a policy explains itself: what each rule did, and what the nearest Allow would need.</summary>
internal static class ExplainEmitter
{
    /// <summary>Prints <c>Explain</c> and the alternatives that it tries.</summary>
    public static void Emit(SourceWriter source, CompiledPolicy compiled, Func<RuleBox, string> predicate)
    {
        var space = compiled.Space;
        var (policy, view) = (space.Bound.Policy.Type, Code.Type(space.Bound.View.Type));
        source.Lines(
            """
            /// <summary>Tells which rules matched one case, which of them decided, and what the nearest Allow would need.</summary>
            /// <param name="view">The case.</param>
            """);
        using (source.Open($"public static {Code.Api}Explanation<{Code.Type(policy)}> Explain(in {view} view)"))
        {
            source.Line("var verdict = Decide(in view);");
            source.Line("return new(verdict,");
            source.Line("[");
            using (source.Indent())
            {
                foreach (var rule in space.Rules)
                {
                    var member = Code.Member(policy, rule.Rule.Name);
                    source.Line($"new({member}, {Code.Decision(rule.Rule.Effect)}, {predicate(rule)}(in view), verdict.Rule == {member}),");
                }
            }

            source.Line("])");
            source.Line("{");
            using (source.Indent())
                source.Line($"NearestAllow = {Code.Runtime}NearestAllow.Find(view, Alternatives(), static other => Decide(in other).Decision == {Code.Decision(Decision.Allow)}),");
            source.Line("};");
        }

        source.Line();
        Alternatives(source, compiled, view);
    }

    private static void Alternatives(SourceWriter source, CompiledPolicy compiled, string view)
    {
        source.Line("/// <summary>What the rules tell apart, facet by facet, with a value of each.</summary>");
        source.Line($"private static {Code.Runtime}Alternative<{view}>[] Alternatives() =>");
        source.Line("[");
        using (source.Indent())
        {
            foreach (var level in compiled.Levels)
            {
                foreach (var set in level.Classes.Where(set => !set.IsEmpty))
                {
                    var (facet, atoms) = (level.Axis.Facet, level.Axis.Atoms.Where((_, position) => set.Contains(position)).ToArray());
                    var text = CellText.Range(facet, System.Collections.Immutable.ImmutableArray.Create(atoms));
                    source.Line($"new({Code.Literal(facet.Name)}, {Code.Literal(text)}, static other => other with {{ {Code.Identifier(facet.Name)} = {Value(facet, atoms[0])} }}),");
                }
            }
        }

        source.Line("];");
    }

    private static string Value(FacetModel facet, Atom atom) => atom switch
    {
        IntegerAtom run => Code.Number(run.Minimum),
        VersionAtom version => $"{Code.Api}SemanticVersion.TryParse({Code.Literal(version.Sample ?? string.Empty)}, out var version) ? version : default",
        ValueAtom { Value: { Kind: FacetValueKind.Member } value } => Code.Member(((EnumDomain)facet.Domain).Type, value.Text),
        ValueAtom { Value: { Kind: FacetValueKind.Text } value } => Code.Literal(value.Text),
        ValueAtom { Value: var value } => value.ToString(),
        _ => "null",
    };
}
