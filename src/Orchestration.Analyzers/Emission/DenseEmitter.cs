using System.Collections.Immutable;
using Orchestration.Model;
using Orchestration.Model.Policies;
using Orchestration.Model.Policies.Compilation;

namespace Orchestration.Analyzers.Emission;

/// <summary>
/// Prints decisions that are looked up: the class of each facet, then one entry of a table, or one step of a diagram per
/// facet. The data are constants, which the compiler puts into the assembly as they are.
/// </summary>
internal static class DenseEmitter
{
    private const int PerLine = 32;

    /// <summary>Up to so many numbers a facet has a class for each.</summary>
    private const int Numbers = 1_024;

    /// <summary>Prints the body of <c>Decide</c>.</summary>
    public static void Body(SourceWriter source, CompiledPolicy compiled)
    {
        if (compiled.Form == PolicyForm.Table)
        {
            source.Line($"return s_verdicts[Cells[{(compiled.Levels.IsEmpty ? "0" : string.Join(" + ", compiled.Levels.Select(ClassOf)))}]];");
            return;
        }

        if (compiled.Cells.Length == 1)
        {
            source.Line("return s_verdicts[~Nodes[0]];");
            return;
        }

        source.Line("var at = 0;");
        using (source.Open("do"))
        {
            source.Line("at = Nodes[at + 1 + Nodes[at] switch");
            source.Line("{");
            using (source.Indent())
            {
                for (var level = 0; level < compiled.Levels.Length; level++)
                    source.Line($"{(level == compiled.Levels.Length - 1 ? "_" : Code.Number(level))} => {ClassOf(compiled.Levels[level])},");
            }

            source.Line("}];");
        }

        source.Line("while (at >= 0);");
        source.Line("return s_verdicts[~at];");
    }

    /// <summary>Prints what the body looks up.</summary>
    public static void Members(SourceWriter source, CompiledPolicy compiled)
    {
        source.Line();
        Verdicts(source, compiled.Space);
        source.Line();
        Data(source, compiled);
        for (var level = 0; level < compiled.Levels.Length; level++)
        {
            source.Line();
            Classes(source, compiled.Space, compiled.Levels[level], compiled.Stride(level));
        }
    }

    private static string ClassOf(DecisionAxis level) => $"{Name(level)}(in view)";

    private static string Name(DecisionAxis level) => "ClassOf" + level.Axis.Facet.Name;

    private static void Verdicts(SourceWriter source, PolicySpace space)
    {
        source.Line("/// <summary>The verdict of each rule in the order in which they win, then the default deny.</summary>");
        source.Line($"private static readonly {Code.Api}Verdict<{Code.Type(space.Bound.Policy.Type)}>[] s_verdicts =");
        source.Line("[");
        using (source.Indent())
        {
            foreach (var rule in space.Rules)
                source.Line(TableEmitter.Verdict(space, rule) + ",");
            source.Line("default,");
        }

        source.Line("];");
    }

    private static void Data(SourceWriter source, CompiledPolicy compiled)
    {
        var isTable = compiled.Form == PolicyForm.Table;
        var type = !isTable ? "int" : compiled.Space.Rules.Length <= byte.MaxValue ? "byte" : "ushort";
        source.Line(isTable
            ? "/// <summary>The winner of each combination of classes, the class of the last facet varying fastest.</summary>"
            : "/// <summary>The nodes of the diagram: a facet, then per class the next node, or the complement of the winner.</summary>");
        source.Line($"private static global::System.ReadOnlySpan<{type}> {(isTable ? "Cells" : "Nodes")} =>");
        source.Line("[");
        using (source.Indent())
        {
            for (var from = 0; from < compiled.Cells.Length; from += PerLine)
                source.Line(string.Concat(compiled.Cells.Skip(from).Take(PerLine).Select(cell => Code.Number(cell) + ", ")).TrimEnd());
        }

        source.Line("];");
    }

    private static void Classes(SourceWriter source, PolicySpace space, DecisionAxis level, int stride)
    {
        source.Line($"/// <summary>Which values of {level.Axis.Facet.Name} the rules tell apart.</summary>");
        var header = $"private static int {Name(level)}(in {Code.Type(space.Bound.View.Type)} view) =>";
        // What is left over: values that the declaration does not know, and so tested by no pattern.
        var rest = level.Outside ?? level.Classes.Length - 1;
        var arms = Enumerable.Range(0, level.Classes.Length).Where(index => index != rest && !level.Classes[index].IsEmpty).ToArray();
        if (Span(level) is { } span && arms.Length > 0)
        {
            Lookup(source, header, level, span, rest, stride);
            return;
        }

        if (level.Axis.Facet.Domain is VersionDomain || arms.Length == 0)
        {
            source.Line(header);
            using (source.Indent())
                source.Line(string.Concat(arms.Select(index => $"{VersionPatterns.Of(level.Axis, level.Classes[index])} ? {Code.Number(index * stride)} : ")) + Code.Number(rest * stride) + ";");
            return;
        }

        source.Line($"{header} view.{Code.Identifier(level.Axis.Facet.Name)} switch");
        source.Line("{");
        using (source.Indent())
        {
            foreach (var index in arms)
                source.Line($"{Patterns.Of(level.Axis, level.Classes[index])} => {Code.Number(index * stride)},");
            source.Line($"_ => {Code.Number(rest * stride)},");
        }

        source.Line("};");
    }

    /// <summary>The least and greatest number of a facet that is small enough for a class per number; null for any other.</summary>
    private static (long Minimum, long Maximum)? Span(DecisionAxis level)
    {
        (long Minimum, long Maximum)? span = level.Axis.Facet.Domain switch
        {
            EnumDomain domain => (domain.Members[0].Constant, domain.Members[domain.Members.Count - 1].Constant),
            // Every number that the type holds: then nothing has to be compared.
            IntegerDomain { Keyword: "byte" } => (byte.MinValue, byte.MaxValue),
            IntegerDomain domain => (domain.Minimum, domain.Maximum),
            _ => null,
        };
        return span is var (minimum, maximum) && (decimal)maximum - minimum < Numbers ? span : null;
    }

    /// <summary>A class per number: no branch that depends on the value, so random cases cost what predictable ones do.</summary>
    private static void Lookup(SourceWriter source, string header, DecisionAxis level, (long Minimum, long Maximum) span, int rest, int stride)
    {
        var facet = level.Axis.Facet;
        var (name, member) = ("ClassesOf" + facet.Name, "view." + Code.Identifier(facet.Name));
        var value = facet.IsOptional ? "value" : member;
        // Compared with the length itself, which the runtime then need not do again.
        var known = facet.Domain is IntegerDomain { Keyword: "byte" }
            ? $"{name}[{value}]"
            : $"{Offset(value, span.Minimum)} is var at && at < (ulong){name}.Length ? {name}[(int)at] : {Code.Number(rest * stride)}";
        source.Line(header);
        using (source.Indent())
            source.Line(facet.IsOptional ? $"{member} is not {{ }} value ? {Code.Number((Class(level, atom => atom is UnknownAtom) ?? rest) * stride)} : {known};" : known + ";");
        source.Line();
        var numbers = Enumerable.Range(0, (int)(span.Maximum - span.Minimum) + 1)
            .Select(index => (Class(level, atom => Holds(atom, span.Minimum + index)) ?? rest) * stride).ToArray();
        var type = numbers.Max() switch { <= byte.MaxValue => "byte", <= ushort.MaxValue => "ushort", _ => "int" };
        source.Line($"private static global::System.ReadOnlySpan<{type}> {name} => [{string.Join(", ", numbers.Select(number => Code.Number(number)))}];");
    }

    private static string Offset(string value, long minimum) =>
        minimum == 0 ? $"(ulong)(long){value}" : $"(ulong)unchecked((long){value} - ({Code.Number(minimum)}))";

    private static int? Class(DecisionAxis level, Func<Atom, bool> test)
    {
        for (var atom = 0; atom < level.Axis.Atoms.Length; atom++)
        {
            if (!test(level.Axis.Atoms[atom]))
                continue;
            for (var index = 0; index < level.Classes.Length; index++)
            {
                if (level.Classes[index].Contains(atom))
                    return index;
            }
        }

        return null;
    }

    private static bool Holds(Atom atom, long number) => atom switch
    {
        ValueAtom { Value.Kind: FacetValueKind.Member } member => member.Value.Number == number,
        IntegerAtom run => run.Minimum <= number && number <= run.Maximum,
        _ => false,
    };
}
