using System.Reflection.Metadata;
using Orchestration.Model;
using Orchestration.Model.Policies;
using Orchestration.Model.Policies.Compilation;
using Orchestration.Tool.Reading;

namespace Orchestration.Tool.Verification;

/// <summary>
/// Holds the compiled code of a policy against its canonical text, over every case: a run of the code stands for a box
/// of cases, and each box must lie where one rule decides, and be decided by that rule. Values that the shape does not
/// know are cases too.
/// </summary>
internal static class PolicyTableCheck
{
    /// <summary>How many boxes the code of one policy may cut the cases into before it is refused as strange.</summary>
    private const int MaximumRuns = 200_000;

    /// <summary>Checks a policy.</summary>
    /// <param name="assembly">The assembly of the policy.</param>
    /// <param name="home">The assembly of its shape.</param>
    /// <param name="bound">The policy with its shape.</param>
    /// <returns>What is wrong; null when every case is decided as the text says.</returns>
    public static string? Examine(GovernedAssembly assembly, GovernedAssembly home, BoundPolicy bound)
    {
        if (FindType(assembly.Metadata, bound.Policy.Type.With("Table")) is not { } table)
            return "has no compiled table";
        try
        {
            var compiled = PolicyCompiler.Compile(bound);
            var code = new PolicyCode(assembly, compiled.Space);
            Getters(home, home == assembly ? code : new PolicyCode(home, compiled.Space), compiled.Space);
            if (compiled.Form is PolicyForm.Table or PolicyForm.Diagram)
                new DenseTableCheck(code, table, compiled).Examine();
            else
                EachRun(code, table, "Decide", compiled.Space.Axes, null, (value, ranges) => Expect(compiled.Space, value, ranges));
            return null;
        }
        catch (StrangeCodeException exception)
        {
            return "has a compiled table that is not as declared: it " + exception.Message;
        }
        catch (Exception exception) when (Damage.Is(exception))
        {
            return "has a compiled table that cannot be read";
        }
    }

    /// <summary>Runs a method until its runs cover every case.</summary>
    public static void EachRun(
        PolicyCode code, TypeDefinitionHandle table, string method, IEnumerable<FacetAxis> axes, Func<string, Value?>? answer, Action<Value?, IReadOnlyDictionary<string, Range>> check)
    {
        var byName = axes.ToDictionary(axis => axis.Facet.Name, StringComparer.Ordinal);
        var handle = code.Find(table, method) ?? throw new StrangeCodeException($"has no '{method}'");
        var waiting = new Stack<Dictionary<string, Range>>([World.Everything(byName.Values)]);
        var steps = 0;
        for (var runs = 0; waiting.TryPop(out var ranges); runs++)
        {
            if (runs > MaximumRuns || steps > 20_000_000)
                throw new StrangeCodeException("tells more cases apart than its rules do");
            var world = new World(byName, ranges, waiting.Push);
            var interpreter = new Interpreter(code, table, world) { Answer = answer };
            var result = interpreter.Run(handle, new CaseValue());
            steps += interpreter.Steps;
            check(result, world.Ranges);
        }
    }

    /// <summary>Finds a top-level type.</summary>
    public static TypeDefinitionHandle? FindType(MetadataReader metadata, TypeName name)
    {
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (metadata.StringComparer.Equals(type.Name, name.Name) && metadata.StringComparer.Equals(type.Namespace, name.Namespace) && type.GetDeclaringType().IsNil)
                return handle;
        }

        return null;
    }

    private static void Expect(PolicySpace space, Value? result, IReadOnlyDictionary<string, Range> ranges)
    {
        var verdict = result as VerdictValue ?? throw new StrangeCodeException("decides nothing");
        foreach (var rule in space.Rules)
        {
            switch (Boxes.Relate(space, rule, ranges))
            {
                case BoxRelation.Apart:
                    continue;
                case BoxRelation.Inside when (verdict.Decision, verdict.Rule) == ((long)rule.Rule.Effect, rule.Rule.Constant):
                    return;
                case BoxRelation.Inside:
                    throw new StrangeCodeException($"does not {rule.Rule.Effect} by '{rule.Rule.Name}' where {Boxes.Describe(space, ranges)}");
                default:
                    throw new StrangeCodeException($"decides alike what '{rule.Rule.Name}' tells apart, where {Boxes.Describe(space, ranges)}");
            }
        }

        if (verdict.Rule is not null || verdict.Decision != 0)
            throw new StrangeCodeException($"does not deny by default where {Boxes.Describe(space, ranges)}");
    }

    /// <summary>The facets are read by what the compiler makes of a record: a getter that computes is no facet.</summary>
    private static void Getters(GovernedAssembly assembly, PolicyCode code, PolicySpace space)
    {
        var view = FindType(assembly.Metadata, space.Bound.View.Type) ?? throw new StrangeCodeException($"tests '{space.Bound.View.Type}', which is not there");
        foreach (var axis in space.Axes)
        {
            var getter = code.Find(view, "get_" + axis.Facet.Name) ?? throw new StrangeCodeException($"has no facet '{axis.Facet.Name}'");
            var reader = new InstructionReader(code.Body(getter).Content);
            ILOpCode[] plain = [ILOpCode.Ldarg_0, ILOpCode.Ldfld, ILOpCode.Ret];
            var codes = new List<Instruction>();
            while (!reader.IsAtEnd && codes.Count < 8)
                codes.Add(reader.Next());
            var field = codes.Count > 1 ? (int)codes[1].Operand : 0;
            if (!codes.Select(instruction => instruction.Code).SequenceEqual(plain) || code.FieldName(field) != $"<{axis.Facet.Name}>k__BackingField")
                throw new StrangeCodeException($"reads '{axis.Facet.Name}' through code");
        }
    }
}
