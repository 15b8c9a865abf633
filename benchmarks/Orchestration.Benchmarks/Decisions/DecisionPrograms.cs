using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Analyzers.Emission;
using Orchestration.Model;
using Orchestration.Model.Policies.Compilation;

namespace Orchestration.Benchmarks.Decisions;

/// <summary>
/// One policy as the generator emits it, as an if-chain and as a switch expression that a person would write, compiled
/// in one optimised assembly. Each has the same loop over the same cases, so that what differs is the decision.
/// </summary>
internal sealed class DecisionPrograms
{
    private static readonly TimeSpan s_round = TimeSpan.FromSeconds(1);

    private readonly Type _loops;

    public DecisionPrograms(BoundPolicy bound, int cases, bool isRandom, PolicyForm? form = null)
    {
        string[] sources = [TableEmitter.Emit(form is { } given ? PolicyCompiler.Compile(bound, given)! : PolicyCompiler.Compile(bound)), Source(bound)];
        var references = Net100.References.All.Append<MetadataReference>(MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location));
        var compilation = CSharpCompilation.Create(
            "Decisions" + Guid.NewGuid().ToString("N"), sources.Select(source => CSharpSyntaxTree.ParseText(source)), references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        if (!result.Success)
            throw new InvalidOperationException(result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
        stream.Position = 0;
        _loops = AssemblyLoadContext.Default.LoadFromStream(stream).GetType("Sample.Loops")!;
        _loops.GetMethod("Fill")!.Invoke(null, [cases, isRandom]);
    }

    /// <summary>
    /// One loop, compiled as in a service that has run for a while: called until the runtime compiles nothing more. The
    /// compiler that was just run leaves it a queue of methods, behind which a loop otherwise waits through its measurement.
    /// </summary>
    public Func<int> Loop(string name)
    {
        var loop = _loops.GetMethod(name, BindingFlags.Static | BindingFlags.Public)!.CreateDelegate<Func<int>>();
        long before;
        do
        {
            before = JitInfo.GetCompiledMethodCount();
            var watch = Stopwatch.StartNew();
            for (var calls = 0; calls < 100 && watch.Elapsed < s_round; calls++)
                loop();
            // Longer than the runtime waits before it compiles better what was called often.
            Thread.Sleep(300);
        }
        while (JitInfo.GetCompiledMethodCount() != before);
        return loop;
    }

    private static string Source(BoundPolicy bound) => $$"""
        #nullable enable
        using Orchestration;
        namespace Sample
        {
            public enum Specialty { {{string.Join(", ", Enumerable.Range(0, SamplePolicy.Specialties).Select(at => "S" + at))}} }
            public enum Rules { {{string.Join(", ", bound.Policy.Rules.Select(rule => rule.Name))}} }
            public readonly record struct Case(Specialty Specialty, byte Urgency, byte Age, string Source);
            public static class ByHand
            {
                public static Verdict<Rules> Chain(in Case view)
                {
                    {{string.Join("\n            ", bound.Policy.Rules.Select(rule => $"if ({string.Join(" && ", rule.Conditions.Select(Test))}) return {Verdict(rule)};"))}}
                    return default;
                }
                public static Verdict<Rules> Switch(in Case view) => view switch
                {
                    {{string.Join("\n            ", bound.Policy.Rules.Select(rule => $"{{ {string.Join(", ", rule.Conditions.GroupBy(condition => condition.Facet).Select(group => $"{group.Key}: {string.Join(" and ", group.Select(Pattern))}"))} }} => {Verdict(rule)},"))}}
                    _ => default,
                };
            }
            public static class Loops
            {
                private static Case[] s_cases = [];
                public static void Fill(int count, bool isRandom)
                {
                    var random = new System.Random(7);
                    string[] sources = [{{string.Join(", ", SamplePolicy.Sources.Select(source => $"\"{source}\""))}}];
                    s_cases = new Case[count];
                    for (var at = 0; at < count; at++)
                        s_cases[at] = at > 0 && !isRandom ? s_cases[0] : new((Specialty)random.Next({{SamplePolicy.Specialties}}), (byte)random.Next({{SamplePolicy.Urgencies}}), (byte)random.Next({{SamplePolicy.Ages}}), sources[random.Next(sources.Length)]);
                }
                {{string.Concat(new[] { ("Emitted", "RulesTable.Decide"), ("Chain", "ByHand.Chain"), ("Switch", "ByHand.Switch") }.Select(form => $$"""
                public static int {{form.Item1}}()
                {
                    var sum = 0;
                    foreach (ref readonly var view in System.MemoryExtensions.AsSpan(s_cases))
                        sum += (int){{form.Item2}}(in view).Decision;
                    return sum;
                }
                """))}}
            }
        }
        """;

    private static string Verdict(RuleModel rule) => $"new(Decision.{rule.Effect}, Rules.{rule.Name})";

    private static string Test(ConditionModel condition) => condition.Operator switch
    {
        ConditionOperator.In => $"view.Specialty >= Specialty.{condition.Operands[0].Text} && view.Specialty <= Specialty.{condition.Operands[condition.Operands.Count - 1].Text}",
        ConditionOperator.AtLeast => $"view.{condition.Facet} >= {Number(condition)}",
        ConditionOperator.AtMost => $"view.{condition.Facet} <= {Number(condition)}",
        _ => $"view.{condition.Facet} == \"{condition.Operands[0].Text}\"",
    };

    private static string Pattern(ConditionModel condition) => condition.Operator switch
    {
        ConditionOperator.In => $">= Specialty.{condition.Operands[0].Text} and <= Specialty.{condition.Operands[condition.Operands.Count - 1].Text}",
        ConditionOperator.AtLeast => $">= {Number(condition)}",
        ConditionOperator.AtMost => $"<= {Number(condition)}",
        _ => $"\"{condition.Operands[0].Text}\"",
    };

    private static string Number(ConditionModel condition) => condition.Operands[0].Number.ToString(CultureInfo.InvariantCulture);
}
