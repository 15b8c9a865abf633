using Orchestration.Model.Collections;

namespace Orchestration.Model.Tests;

/// <summary>Generators of arbitrary well-formed declarations: whatever discovery may hand on, and nothing else.</summary>
internal static class Models
{
    // Dotted and dotless i, and letters outside ASCII: what a careless change of case or a careless encoding trips over.
    private static readonly Gen<char> s_letter = Gen.Char["abIiıİjzKöΩж_"];

    public static readonly Gen<string> Identifier =
        Gen.Select(s_letter, Gen.OneOf(s_letter, Gen.Char['0', '9']).Array[0, 6], (head, tail) => head + new string(tail));

    public static readonly Gen<TypeName> Type =
        Gen.Select(Identifier.Array[0, 2], Identifier, (parts, name) => new TypeName(string.Join(".", parts), name));

    public static readonly Gen<string> Id =
        Gen.String[Gen.Char['a', 'z'], 1, 5].Array[1, 3].Select(parts => string.Join(".", parts));

    public static readonly Gen<string> Version = Gen.Select(
        Gen.Int[0, 3], Gen.Int[0, 12], Gen.Int[0, 3], Gen.OneOf("", "-draft.1", "-0", "-a", "-a.0", "+build.5", "-rc.1+x"),
        (major, minor, patch, rest) => FormattableString.Invariant($"{major}.{minor}.{patch}{rest}"));

    /// <summary>Every domain, with codes that need quoting and bounds up to the ends of the range.</summary>
    public static readonly Gen<FacetDomain> Domain = Gen.OneOf<FacetDomain>(
        Gen.Select(Type, Identifier.Array[1, 5], Gen.Long, (type, names, first) => (FacetDomain)new EnumDomain(
            type, names.Select((name, index) => new EnumMember(name + index, first / 2 + index)).ToEquatableArray())),
        Gen.Const<FacetDomain>(new BooleanDomain()),
        Gen.Select(Gen.OneOf("byte", "int", "long"), Gen.OneOf(Gen.Int[-9, 9].Select(n => (long)n), Gen.Long),
            Gen.OneOf(Gen.Int[-9, 9].Select(n => (long)n), Gen.Long),
            (keyword, one, other) => (FacetDomain)new IntegerDomain(keyword, Math.Min(one, other), Math.Max(one, other))),
        Gen.String[Gen.Char["a \"\\=.ıIé\n\t\u007f~v1"], 0, 6].Array[1, 4].Select(codes => (FacetDomain)new TextDomain(
            codes.Distinct().ToEquatableArray())),
        Gen.Const<FacetDomain>(new VersionDomain()),
        Gen.Const<FacetDomain>(new ReferenceDomain()));

    private static readonly Gen<FacetOrigin?> s_origin =
        Gen.OneOf(Gen.Bool.Select(_ => (FacetOrigin?)null), Gen.Select(Type, Identifier, (type, facet) => (FacetOrigin?)new FacetOrigin(type, facet)));

    private static readonly Gen<FacetDerivation?> s_derivation = Gen.Select(
        Identifier, Identifier.Array[1, 3], Gen.Int[0, 3], (method, inputs, kind) => kind > 1 ? null
            : new FacetDerivation(method, inputs.ToEquatableArray(), kind == 0 ? null : new string('a', 64)));

    private static readonly Gen<FacetModel> s_facet = Gen.Select(
        Identifier, Domain, Gen.Bool, s_origin, s_derivation, (name, domain, isOptional, origin, derivation) =>
            new FacetModel(name, domain, isOptional, origin, origin is null ? derivation : null));

    public static readonly Gen<ShapeModel> Shape = Gen.Select(
        Gen.Bool, Type, Id, Version, s_facet.Array[0, 6], Gen.Bool, (isTrigger, type, id, version, facets, isPublic) => new ShapeModel(
            isTrigger ? ShapeKind.Trigger : ShapeKind.View, type, id, isTrigger ? "v1" : version,
            facets.Select((facet, index) => facet with { Name = facet.Name + index }).ToEquatableArray(), isPublic));

    /// <summary>A value that a condition on the domain may name.</summary>
    public static Gen<FacetValue> Value(FacetDomain domain) => domain switch
    {
        EnumDomain type => Gen.OneOf(type.Members.Select(member => new FacetValue(FacetValueKind.Member, member.Constant, member.Name)).ToArray()),
        BooleanDomain => Gen.Bool.Select(bit => new FacetValue(FacetValueKind.Boolean, bit ? 1 : 0, string.Empty)),
        IntegerDomain bounds => Gen.Long[bounds.Minimum, bounds.Maximum].Select(number => new FacetValue(FacetValueKind.Integer, number, string.Empty)),
        TextDomain codes => Gen.OneOf(codes.Codes.Select(code => new FacetValue(FacetValueKind.Text, 0, code)).ToArray()),
        _ => Version.Select(version => new FacetValue(FacetValueKind.Version, 0, version)),
    };

    public static Gen<ConditionModel> Condition(FacetModel facet) => Condition(facet, Value(facet.Domain));

    public static Gen<ConditionModel> Condition(FacetModel facet, Gen<FacetValue> value)
    {
        var operators = new List<ConditionOperator> { ConditionOperator.Is, ConditionOperator.IsNot, ConditionOperator.In, ConditionOperator.NotIn };
        if (facet.Domain.IsOrdered)
            operators.AddRange([ConditionOperator.AtLeast, ConditionOperator.AtMost]);
        if (facet.IsOptional)
            operators.AddRange([ConditionOperator.IsUnknown, ConditionOperator.IsKnown]);
        return
            from comparison in Gen.OneOf(operators.ToArray())
            from operands in comparison switch
            {
                ConditionOperator.IsUnknown or ConditionOperator.IsKnown => value.Array[0],
                ConditionOperator.In or ConditionOperator.NotIn => value.Array[1, 3],
                _ => value.Array[1],
            }
            select new ConditionModel(facet.Name, comparison, operands.ToEquatableArray());
    }

    /// <summary>A policy over a shape; without a facet that can be tested its rules have no conditions.</summary>
    public static Gen<PolicyModel> Policy(ShapeModel view, int maxRules = 6)
    {
        var testable = view.Facets.Where(facet => facet.Domain.IsTestable).ToArray();
        var condition = testable.Length == 0 ? null : Gen.OneOf(testable).SelectMany(Condition);
        return Policy(view, condition, maxRules);
    }

    public static Gen<PolicyModel> Policy(ShapeModel view, Gen<ConditionModel>? condition, int maxRules)
    {
        var conditions = condition is null ? Gen.Const(Array.Empty<ConditionModel>()) : condition.Array[0, 4];
        var rule = Gen.Select(Identifier, Gen.Enum<Decision>(), conditions, (name, effect, when) => new RuleModel(
            name, 0, effect, when.ToEquatableArray()));
        var invariants = condition is null
            ? Gen.Const(Array.Empty<InvariantModel>())
            : Gen.Select(Gen.Bool, Gen.Enum<Decision>(), condition, (always, decision, when) => new InvariantModel(always, decision, when)).Array[0, 3];
        return
            from type in Type
            from id in Id
            from version in Version
            from combining in Gen.Enum<Combining>()
            from isTotal in Gen.Bool
            from first in Gen.Int[-3, 3]
            from rules in rule.Array[0, maxRules]
            from proofs in invariants
            from isPublic in Gen.Bool
            select new PolicyModel(
                type, id, version, view.Type, combining, isTotal,
                rules.Select((each, index) => each with { Name = each.Name + index, Constant = first + (10 * index) }).ToEquatableArray(),
                proofs.ToEquatableArray(), isPublic);
    }

    private static Gen<StepModel> Step(string[] states) => Gen.OneOf<StepModel>(
        Gen.Select(Type, Version, (policy, version) => (StepModel)new EvaluateStep(policy, version)),
        Gen.Select(Type, Version, (view, version) => (StepModel)new ReadStep(view, version)),
        Id.Select(queue => (StepModel)new PauseStep(queue + "@v1")),
        Gen.Select(Id, Id, Identifier, Identifier, Gen.OneOf(states).Array[0, 3], (operation, template, to, key, approvers) =>
            (StepModel)new WriteStep(operation + "@v2", template, to, key, approvers.ToEquatableArray())),
        Gen.Enum<Outcome>().Select(outcome => (StepModel)new TerminateStep(outcome)));

    /// <summary>A workflow that reads well line by line; its edges may still be missing, doubled or wrong.</summary>
    public static readonly Gen<WorkflowModel> Workflow =
        from type in Type
        from id in Id
        from version in Version
        from trigger in Type
        from names in Identifier.Array[1, 5].Select(names => names.Select((name, index) => name + index).ToArray())
        from states in Gen.Select(
            Step(names), Gen.Select(Gen.Enum<Signal>(), Gen.OneOf(names), (signal, next) => new EdgeModel(signal, next)).Array[0, 4],
            (step, edges) => (step, edges)).Array[names.Length]
        from isPublic in Gen.Bool
        select new WorkflowModel(
            type, id, version, trigger,
            states.Select((state, index) => new StateModel(names[index], state.step, state.edges.ToEquatableArray())).ToEquatableArray(), isPublic);

    /// <summary>Everything that an assembly may declare; the types of its declarations are distinct, as the compiler sees to.</summary>
    public static readonly Gen<OrchestrationModel> Model =
        from role in Gen.Enum<Role>()
        from shapes in Shape.Array[0, 3]
        from policies in (shapes.Length == 0 ? Shape : Gen.OneOf(shapes)).SelectMany(shape => Policy(shape)).Array[0, 3]
        from workflows in Workflow.Array[0, 2]
        from exemptions in Gen.Select(Gen.String, Gen.String, Gen.String, (rule, target, record) => new ExemptionModel(rule, target, record)).Array[0, 3]
        from reasons in Gen.String.Array[0, 2]
        select new OrchestrationModel(
            role,
            shapes.Select((shape, index) => shape with { Type = shape.Type.With("S" + index) }).ToEquatableArray(),
            policies.Select((policy, index) => policy with { Type = policy.Type.With("P" + index) }).ToEquatableArray(),
            workflows.Select((workflow, index) => workflow with { Type = workflow.Type.With("W" + index) }).ToEquatableArray())
        {
            Exemptions = exemptions.ToEquatableArray(),
            Declassifications = reasons.Select((reason, index) => new DeclassificationModel($"M:Edge.Reduce{index}(System.String,System.Int32)", reason)).ToEquatableArray(),
        };
}
