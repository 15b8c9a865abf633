using Orchestration.Model;
using Orchestration.Model.Collections;

namespace Orchestration.Benchmarks.Decisions;

/// <summary>
/// A policy whose rules part a space of four facets into so many boxes that none is shadowed: no compiler can leave one
/// out, and none finds the others by chance. The rules come in a shuffled order, of a fixed seed.
/// </summary>
internal static class SamplePolicy
{
    public const int Specialties = 40;
    public const int Urgencies = 30;
    public const int Ages = 130;
    public static readonly string[] Sources = ["gp", "ed", "clinic", "ward", "home"];

    /// <summary>In how many parts each facet is cut, whatever the number of rules: each rule tests every facet.</summary>
    private static readonly int[] s_parts = [10, 10, 10, 5];

    public static BoundPolicy Create(int rules)
    {
        var view = new ShapeModel(ShapeKind.View, new("Sample", "Case"), "sample.case", "1.0.0",
        [
            new("Specialty", new EnumDomain(new("Sample", "Specialty"), Enumerable.Range(0, Specialties).Select(at => new EnumMember("S" + at, at)).ToEquatableArray())),
            new("Urgency", new IntegerDomain("byte", 0, Urgencies - 1)),
            new("Age", new IntegerDomain("byte", 0, Ages - 1)),
            new("Source", new TextDomain(Sources.ToEquatableArray())),
        ]);
        var boxes = Enumerable.Range(0, 5_000).ToArray();
        new Random(1).Shuffle(boxes);
        var models = boxes.Take(rules).Select((box, position) => new RuleModel("R" + position, position, (Model.Decision)(box % 3), Conditions(box, s_parts))).ToEquatableArray();
        return new BoundPolicy(new PolicyModel(new("Sample", "Rules"), "sample.rules", "1.0.0", view.Type, Model.Combining.FirstApplicable, false, models, []), view);
    }

    private static EquatableArray<ConditionModel> Conditions(int box, int[] parts)
    {
        var conditions = new List<ConditionModel>();
        var (specialty, rest) = (box % parts[0], box / parts[0]);
        var size = Specialties / parts[0];
        conditions.Add(new("Specialty", ConditionOperator.In, Enumerable.Range(specialty * size, size).Select(at => new FacetValue(FacetValueKind.Member, at, "S" + at)).ToEquatableArray()));
        Range("Urgency", Urgencies, rest % parts[1], parts[1]);
        rest /= parts[1];
        Range("Age", Ages, rest % parts[2], parts[2]);
        if (parts[3] > 1)
            conditions.Add(new("Source", ConditionOperator.Is, [new FacetValue(FacetValueKind.Text, 0, Sources[rest / parts[2]])]));
        return conditions.ToEquatableArray();

        void Range(string facet, int count, int part, int of)
        {
            if (of == 1)
                return;
            conditions.Add(new(facet, ConditionOperator.AtLeast, [new FacetValue(FacetValueKind.Integer, part * (count / of), "")]));
            conditions.Add(new(facet, ConditionOperator.AtMost, [new FacetValue(FacetValueKind.Integer, ((part + 1) * (count / of)) - 1, "")]));
        }
    }
}
