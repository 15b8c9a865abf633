using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace Orchestration.Tool.Tests;

/// <summary>Compiled tables are held against their text: the generator's pass in every form, an edited one does not.</summary>
public sealed class PolicyTableTests
{
    public static TheoryData<string, OptimizationLevel> Clean => new()
    {
        { "referrals", OptimizationLevel.Debug }, { "referrals", OptimizationLevel.Release },
        { "switch", OptimizationLevel.Debug }, { "switch", OptimizationLevel.Release },
        { "table", OptimizationLevel.Debug }, { "table", OptimizationLevel.Release },
    };

    private static string Source(string name) => name switch { "referrals" => Programs.Referrals, "switch" => Programs.Wide(12), _ => Programs.Wide(60) };

    [Theory, MemberData(nameof(Clean))]
    public void What_the_generator_compiles_is_clean(string name, OptimizationLevel level)
    {
        var assembly = Programs.Compile(Source(name), level);
        // The rules of the wide policies overlap as chance has it: what a build would say of them is not asked here.
        var found = Programs.Verify(assembly, Programs.Lock(assembly)).Where(finding => !finding.StartsWith("ORCH11", StringComparison.Ordinal)).ToArray();
        Assert.True(found.Length == 0, string.Join("\n", found));
    }

    /// <summary>Every constant in the code that decides, and every byte of its data, changed by one.</summary>
    [Theory, MemberData(nameof(Clean))]
    public void An_edited_constant_is_found(string name, OptimizationLevel level)
    {
        var assembly = Programs.Compile(Source(name), level);
        var sealedLock = Programs.Lock(assembly);
        var places = Constants(assembly).ToArray();
        Assert.NotEmpty(places);
        Parallel.ForEach(places, place =>
        {
            var edited = (byte[])assembly.Clone();
            edited[place.Offset] = place.Value;
            Assert.True(Programs.Verify(edited, sealedLock).Any(finding => finding.StartsWith("ORCHV004", StringComparison.Ordinal)), $"{place} passes");
        });
    }

    [Fact]
    public void A_facet_that_is_computed_is_found()
    {
        const string Source = """
            using Orchestration;
            [View("a.view", "1.0.0")] public readonly partial record struct V([Within(0, 5)] byte N) { public byte N { get => (byte)(field + 1); init; } = N; }
            [Policy<V>("a.policy", "1.0.0")] public enum P { [Allow, When("N", AtLeast = 4)] High }
            """;
        var assembly = Programs.Compile(Source);
        Assert.Contains(Programs.Verify(assembly, Programs.Lock(assembly)), finding => finding.Contains("reads 'N' through code", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_of_somebody_else_is_found()
    {
        var assembly = Programs.Compile(Programs.Wide(12), OptimizationLevel.Release, out var output);
        var trees = output.SyntaxTrees.ToArray();
        var table = trees.Single(tree => tree.FilePath.EndsWith("WidePolicy.Table.g.cs", StringComparison.Ordinal));
        foreach (var (from, to) in new[]
        {
            ("Decide(in global::WideView view)\n    {", "Decide(in global::WideView view)\n    {\n        if (view.Score == 17) return new(global::Orchestration.Decision.Allow, global::WidePolicy.R0);"),
            ("Decide(in global::WideView view)\n    {", "Decide(in global::WideView view)\n    {\n        if (view.Score > 40) return new(global::Orchestration.Decision.Allow, global::WidePolicy.R0);"),
            ("Decide(in global::WideView view)\n    {", "Decide(in global::WideView view)\n    {\n        if (System.DateTime.UtcNow.Hour == 3) return default;"),
        })
        {
            var text = table.ToString();
            Assert.Contains(from, text, StringComparison.Ordinal);
            var edited = output.ReplaceSyntaxTree(table, table.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(text.Replace(from, to, StringComparison.Ordinal))));
            using var stream = new MemoryStream();
            Assert.True(edited.Emit(stream).Success);
            Assert.Contains(Programs.Verify(stream.ToArray(), Programs.Lock(assembly)), finding => finding.StartsWith("ORCHV004 'wide.policy@1.0.0' has a compiled table that is not as declared", StringComparison.Ordinal));
        }
    }

    /// <summary>Where the deciding code of the tables has a short constant, and another value for it.</summary>
    private static IEnumerable<(int Offset, byte Value, string Method)> Constants(byte[] content)
    {
        using var image = new PEReader(new MemoryStream(content));
        var metadata = image.GetMetadataReader();
        foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(type => metadata.GetString(type.Name).EndsWith("Table", StringComparison.Ordinal) || metadata.GetString(type.Name).EndsWith("Policy", StringComparison.Ordinal)))
        {
            foreach (var method in type.GetMethods().Select(metadata.GetMethodDefinition))
            {
                var name = metadata.GetString(method.Name);
                if (name != "Decide" && !name.StartsWith("ClassOf", StringComparison.Ordinal))
                    continue;
                var body = image.GetMethodBody(method.RelativeVirtualAddress);
                var il = body.GetILBytes()!;
                var start = Find(content, il);
                var reader = new Verification.InstructionReader(il);
                for (var at = 0; !reader.IsAtEnd;)
                {
                    var instruction = reader.Next();
                    var code = il[at];
                    if (code is >= 0x16 and <= 0x1d)
                        yield return (start + at, code == 0x1d ? (byte)0x1c : (byte)(code + 1), name);
                    else if (code == 0x1f)
                        yield return (start + at + 1, (byte)(il[at + 1] + 1), name);
                    at += Size(il, at, instruction);
                }
            }
        }
    }

    private static int Find(byte[] content, byte[] part) => content.AsSpan().IndexOf(part);

    private static int Size(byte[] il, int at, Verification.Instruction instruction)
    {
        if (instruction.Code == ILOpCode.Switch)
            return 5 + (4 * instruction.Targets.Length);
        var size = il[at] == 0xFE ? 2 : 1;
        if (instruction.Code.IsBranch())
            return size + instruction.Code.GetBranchOperandSize();
        return size + instruction.Code switch
        {
            ILOpCode.Ldc_i4_s or ILOpCode.Ldarg_s or ILOpCode.Ldarga_s or ILOpCode.Starg_s or ILOpCode.Ldloc_s or ILOpCode.Ldloca_s or ILOpCode.Stloc_s => 1,
            ILOpCode.Ldloc or ILOpCode.Ldloca or ILOpCode.Stloc => 2,
            ILOpCode.Ldc_i8 => 8,
            ILOpCode.Ldc_i4 or ILOpCode.Ldstr or ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj or ILOpCode.Ldsfld or ILOpCode.Ldsflda or ILOpCode.Ldtoken or ILOpCode.Initobj or ILOpCode.Ldelem or ILOpCode.Ldfld or ILOpCode.Ldobj => 4,
            _ => 0,
        };
    }
}
