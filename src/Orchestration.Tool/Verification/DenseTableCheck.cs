using System.Collections.Immutable;
using System.Reflection.Metadata;
using Orchestration.Model.Policies;
using Orchestration.Model.Policies.Compilation;

namespace Orchestration.Tool.Verification;

/// <summary>
/// Holds a table or diagram against what the same compiler makes of the canonical text: the class of every value of every
/// facet, the data entry by entry, the verdicts, and that the code looks up just that.
/// </summary>
internal sealed class DenseTableCheck(PolicyCode code, TypeDefinitionHandle table, CompiledPolicy compiled)
{
    private const int SpreadCases = 64;

    /// <summary>Examines it.</summary>
    /// <exception cref="StrangeCodeException">It is not as declared.</exception>
    public void Examine()
    {
        for (var level = 0; level < compiled.Levels.Length; level++)
            Classes(compiled.Levels[level], compiled.Stride(level));
        var name = compiled.Form == PolicyForm.Table ? "Cells" : "Nodes";
        if (Run("get_" + name) is not SpanValue { Elements: var data } || !data.Select(cell => unchecked((int)cell)).SequenceEqual(compiled.Cells))
            throw new StrangeCodeException($"has other entries in its {(compiled.Form == PolicyForm.Table ? "table" : "diagram")}");
        Lookups();
    }

    private void Classes(DecisionAxis level, int stride) => PolicyTableCheck.EachRun(code, table, "ClassOf" + level.Axis.Facet.Name, [level.Axis], null, (value, ranges) =>
    {
        var range = ranges[level.Axis.Facet.Name];
        if (value is not Known { Number: var position } || position < 0 || position % stride != 0 || position / stride is var number && number >= level.Classes.Length)
            throw new StrangeCodeException($"has no class for a value of '{level.Axis.Facet.Name}'");
        var (hits, misses) = Boxes.Touch(level.Axis, level.Classes[(int)number], range);
        var isRight = level.Outside == number ? !Others(level, (int)number, range) : hits && !misses;
        if (!isRight)
            throw new StrangeCodeException($"has another class for a value of '{level.Axis.Facet.Name}'");
    });

    /// <summary>Whether a range meets atoms of any class but one.</summary>
    private static bool Others(DecisionAxis level, int own, Range range) =>
        level.Classes.Where((_, index) => index != own).Any(set => Boxes.Touch(level.Axis, set, range).Hits);

    /// <summary>
    /// The code that looks up: of a table one expression, whose only operation is a sum; of a diagram
    /// one loop, which is taken over every edge.
    /// </summary>
    private void Lookups()
    {
        Shape();
        var classes = compiled.Levels.Select(level => level.Classes.Length).ToArray();
        // The same cases every time, spread by a linear congruence (Knuth).
        var state = 1UL;
        int Next(int count) => (int)(((state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL)) >> 33) % (ulong)count);
        var cases = new List<int[]> { new int[classes.Length], classes.Select(count => count - 1).ToArray() };
        for (var level = 0; level < classes.Length; level++)
            cases.AddRange(Enumerable.Range(0, classes[level]).Select(index => Enumerable.Range(0, classes.Length).Select(each => each == level ? index : 0).ToArray()));
        cases.AddRange(Enumerable.Range(0, SpreadCases).Select(_ => classes.Select(Next).ToArray()));
        if (compiled.Form == PolicyForm.Diagram)
            cases.AddRange(Edges(classes));
        foreach (var each in cases)
            Lookup(each);
    }

    private void Lookup(int[] classes)
    {
        var level = compiled.Levels.Select((axis, index) => (Name: "ClassOf" + axis.Axis.Facet.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index, StringComparer.Ordinal);
        var world = new World(new Dictionary<string, FacetAxis>(), [], _ => { });
        var interpreter = new Interpreter(code, table, world) { Answer = name => level.TryGetValue(name, out var index) ? new Known(classes[index] * compiled.Stride(index)) : null };
        var verdict = interpreter.Run(code.Find(table, "Decide") ?? throw new StrangeCodeException("has no 'Decide'"), new CaseValue()) as VerdictValue;
        var winner = Winner(classes);
        var expected = winner == compiled.Space.Rules.Length
            ? new VerdictValue(0, null)
            : new VerdictValue((long)compiled.Space.Rules[winner].Rule.Effect, compiled.Space.Rules[winner].Rule.Constant);
        if (verdict != expected)
            throw new StrangeCodeException("looks up something else");
    }

    private int Winner(int[] classes)
    {
        if (compiled.Form == PolicyForm.Table)
            return compiled.Cells[compiled.Levels.Select((level, index) => (level.Classes.Length, index)).Aggregate(0, (at, level) => (at * level.Length) + classes[level.index])];
        var node = compiled.Cells.Length == 1 ? compiled.Cells[0] : 0;
        while (node >= 0)
            node = compiled.Cells[node + 1 + classes[compiled.Cells[node]]];
        return ~node;
    }

    /// <summary>The verdicts of all rules are looked up at least once by one case each, so all of them are compared; here, that the code has nothing to spare.</summary>
    private void Shape()
    {
        var content = code.Body(code.Find(table, "Decide") ?? throw new StrangeCodeException("has no 'Decide'")).Content;
        var (reader, branches, products) = (new InstructionReader(content), 0, 0);
        while (!reader.IsAtEnd)
        {
            var instruction = reader.Next();
            if (instruction.Code == ILOpCode.Mul)
                products++;
            else if (instruction.Code == ILOpCode.Switch || (instruction.Code.IsBranch() && instruction.Code is not (ILOpCode.Br or ILOpCode.Br_s)))
                branches++;
        }

        var isTable = compiled.Form == PolicyForm.Table;
        if (isTable && (branches > 0 || products > 0))
            throw new StrangeCodeException("does more than look up");
        // A loop, and a choice among the facets: two branches more than there are facets at the most.
        if (!isTable && (products > 0 || branches > compiled.Levels.Length + 2))
            throw new StrangeCodeException("does more than look up");
        Verdicts();
    }

    /// <summary>Every verdict of the array, also those that few cases reach.</summary>
    private void Verdicts()
    {
        var fields = code.Fields(table).Where(field => code.FieldName(field) == "s_verdicts").ToArray();
        if (fields.Length != 1 || code.Field(table, fields[0]) is not ArrayValue { Elements: var elements } || elements.Length != compiled.Space.Rules.Length + 1)
            throw new StrangeCodeException("has other verdicts");
        for (var rule = 0; rule < elements.Length; rule++)
        {
            var expected = rule == compiled.Space.Rules.Length ? new VerdictValue(0, null)
                : new VerdictValue((long)compiled.Space.Rules[rule].Rule.Effect, compiled.Space.Rules[rule].Rule.Constant);
            if ((elements[rule] ?? new VerdictValue(0, null)) is not VerdictValue verdict || verdict != expected)
                throw new StrangeCodeException("has other verdicts");
        }
    }

    private Value? Run(string method) => new Interpreter(code, table, new World(new Dictionary<string, FacetAxis>(), [], _ => { }))
        .Run(code.Find(table, method) ?? throw new StrangeCodeException($"has no '{method}'"));

    /// <summary>A case for every edge of the diagram.</summary>
    private IEnumerable<int[]> Edges(int[] classes)
    {
        var paths = new Dictionary<int, ImmutableDictionary<int, int>> { [0] = ImmutableDictionary<int, int>.Empty };
        var waiting = new Queue<int>([0]);
        while (compiled.Cells.Length > 1 && waiting.TryDequeue(out var node))
        {
            var level = compiled.Cells[node];
            for (var index = 0; index < classes[level]; index++)
            {
                var (next, path) = (compiled.Cells[node + 1 + index], paths[node].SetItem(level, index));
                yield return Enumerable.Range(0, classes.Length).Select(each => path.TryGetValue(each, out var taken) ? taken : 0).ToArray();
                if (next >= 0 && paths.TryAdd(next, path))
                    waiting.Enqueue(next);
            }
        }
    }
}
