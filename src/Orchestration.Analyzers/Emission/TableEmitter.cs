using Orchestration.Model;
using Orchestration.Model.Policies;
using Orchestration.Model.Policies.Compilation;

namespace Orchestration.Analyzers.Emission;

/// <summary>
/// Prints a policy's table: a predicate for each rule, and the decision in the form that suits its size: the rules one
/// after the other, a dense table, or a decision diagram.
/// </summary>
internal static class TableEmitter
{
    private const string NameField = "s_name";

    /// <summary>Prints the table of a policy that makes sense.</summary>
    public static string Emit(BoundPolicy bound) => Emit(PolicyCompiler.Compile(bound));

    /// <summary>Prints the table of a compiled policy.</summary>
    public static string Emit(CompiledPolicy compiled)
    {
        var (space, bound) = (compiled.Space, compiled.Space.Bound);
        var signature = new PolicySignature(bound.Policy.Type, bound.Policy.Id, bound.Policy.Version, bound.View.Type);
        return Emit(signature, bound.Policy.IsPublic && bound.View.IsPublic, source =>
        {
            Decide(source, compiled);
            source.Line();
            ExplainEmitter.Emit(source, compiled, PredicateName);
            source.Line();
            NameOf(source, bound.Policy);
            foreach (var rule in space.Rules)
            {
                source.Line();
                Predicate(source, space, rule);
            }

            VersionPatterns.Fields(source, space);
        });
    }

    /// <summary>
    /// Prints the table of a policy that does not make sense: it denies everything. The build fails on the findings;
    /// this only keeps the compiler from adding errors about a missing type.
    /// </summary>
    public static string EmitDenyAll(PolicySignature signature, bool isPublic) => Emit(signature, isPublic, source =>
    {
        var (policy, view) = (Code.Type(signature.Type), Code.Type(signature.View));
        source.Lines(
            $"""
            /// <summary>Denies everything: the declaration has errors.</summary>
            public static {Code.Api}Verdict<{policy}> Decide(in {view} view) => default;

            /// <summary>Explains nothing: the declaration has errors.</summary>
            public static {Code.Api}Explanation<{policy}> Explain(in {view} view) => new(default, []);

            /// <summary>Names nothing: the declaration has errors.</summary>
            {Code.Hidden}
            public static {Code.Api}DeclaredName NameOf({policy}? rule) => default;
            """);
    });

    private static string Emit(PolicySignature signature, bool isPublic, Action<SourceWriter> body)
    {
        var source = new SourceWriter();
        using (source.OpenNamespace(signature.Type.Namespace))
        {
            source.Line($"/// <summary>Decides by {Code.See(signature.Type)}, {signature.Id}@{signature.Version}.</summary>");
            source.Line(Code.GeneratedCode);
            using (source.Open($"{Code.Access(isPublic)} static class {Code.Identifier(signature.Type.With("Table").Name)}"))
            {
                source.Line("/// <summary>The declared id and version.</summary>");
                source.Line($"public static {Code.Api}DeclarationId Id {{ get; }} = new({Code.Literal(signature.Id + "@" + signature.Version)});");
                source.Line();
                body(source);
            }
        }

        return source.ToString();
    }

    private static void Decide(SourceWriter source, CompiledPolicy compiled)
    {
        var space = compiled.Space;
        var (policy, view) = (space.Bound.Policy.Type, space.Bound.View.Type);
        source.Lines(
            """
            /// <summary>Decides one case. Where no rule applies, the default deny does.</summary>
            /// <param name="view">The case.</param>
            """);
        using (source.Open($"public static {Code.Api}Verdict<{Code.Type(policy)}> Decide(in {Code.Type(view)} view)"))
        {
            if (compiled.Form == PolicyForm.Chain)
                Chain(source, space);
            else if (compiled.Form == PolicyForm.Switch)
                Switch(source, compiled);
            else
                DenseEmitter.Body(source, compiled);
        }

        if (compiled.Form is PolicyForm.Table or PolicyForm.Diagram)
            DenseEmitter.Members(source, compiled);
    }

    /// <summary>
    /// An arm for each rule that decides anywhere: the compiler refuses an arm that others cover, and an analyzer has said
    /// so already. Where the default deny is never reached the last rule takes what is left.
    /// </summary>
    private static void Switch(SourceWriter source, CompiledPolicy compiled)
    {
        var space = compiled.Space;
        source.Line("return view switch");
        source.Line("{");
        using (source.Indent())
        {
            var last = compiled.Deciders[compiled.Deciders.Length - 1];
            foreach (var winner in compiled.Deciders.Where(winner => winner != last))
                source.Line($"{Arm(space, space.Rules[winner])} => {Verdict(space, space.Rules[winner])},");
            source.Line($"_ => {(last == space.Rules.Length ? "default" : Verdict(space, space.Rules[last]))},");
        }

        source.Line("};");
    }

    private static string Arm(PolicySpace space, RuleBox rule)
    {
        var (patterns, tests) = Conditions(space, rule);
        return $"{{ {string.Join(", ", patterns)}{(patterns.Count > 0 ? " " : string.Empty)}}}{(tests.Count > 0 ? " when " : string.Empty)}{string.Join(" && ", tests)}";
    }

    private static void Chain(SourceWriter source, PolicySpace space)
    {
        foreach (var rule in space.Rules)
        {
            source.Line($"if ({PredicateName(rule)}(in view))");
            using (source.Indent())
                source.Line($"return {Verdict(space, rule)};");
        }

        source.Line("return default;");
    }

    /// <summary>The verdict of a rule.</summary>
    public static string Verdict(PolicySpace space, RuleBox rule) =>
        $"new({Code.Decision(rule.Rule.Effect)}, {Code.Member(space.Bound.Policy.Type, rule.Rule.Name)})";

    private static void NameOf(SourceWriter source, PolicyModel policy)
    {
        source.Lines(
            $"""
            /// <summary>The name of a rule as an audit record holds it; empty for the default deny.</summary>
            /// <param name="rule">The rule.</param>
            {Code.Hidden}
            """);
        source.Line($"public static {Code.Api}DeclaredName NameOf({Code.Type(policy.Type)}? rule) => rule switch");
        source.Line("{");
        using (source.Indent())
        {
            foreach (var rule in policy.Rules)
                source.Line($"{Code.Member(policy.Type, rule.Name)} => {NameField}{rule.Name},");
            source.Line("_ => default,");
        }

        source.Line("};");
        source.Line();
        // Made once: a name is checked when it is made, and a run asks for one with every decision.
        foreach (var rule in policy.Rules)
            source.Line($"private static readonly {Code.Api}DeclaredName {NameField}{rule.Name} = new({Code.Literal(rule.Name)});");
    }

    private static void Predicate(SourceWriter source, PolicySpace space, RuleBox rule)
    {
        var (patterns, tests) = Conditions(space, rule);
        if (patterns.Count > 0)
            tests.Insert(0, $"view is {{ {string.Join(", ", patterns)} }}");
        var test = rule.IsEmpty ? "false" : tests.Count == 0 ? "true" : string.Join(" && ", tests);
        source.Line($"private static bool {PredicateName(rule)}(in {Code.Type(space.Bound.View.Type)} view) =>");
        using (source.Indent())
            source.Line(test + ";");
    }

    /// <summary>What a rule tests: by patterns, and, for versions, which have none, by comparisons.</summary>
    private static (List<string> Patterns, List<string> Tests) Conditions(PolicySpace space, RuleBox rule)
    {
        var (patterns, tests) = (new List<string>(), new List<string>());
        for (var index = 0; index < space.Axes.Length; index++)
        {
            var axis = space.Axes[index];
            if (!rule.IsConstrained[index])
                continue;
            if (axis.Facet.Domain is VersionDomain)
                tests.Add(VersionPatterns.Of(axis, rule.Sets[index]));
            else if (Patterns.Of(axis, rule.Sets[index]) is { } pattern)
                patterns.Add($"{Code.Identifier(axis.Facet.Name)}: {pattern}");
        }

        return (patterns, tests);
    }

    private static string PredicateName(RuleBox rule) => "Is" + rule.Rule.Name;
}
