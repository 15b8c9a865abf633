using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Analyzers.Generation;
using Orchestration.Model;
using Orchestration.Model.Seal;
using Orchestration.Tool.Output;
using Orchestration.Tool.Reading;
using Orchestration.Tool.Verification;

namespace Orchestration.Tool.Tests;

/// <summary>Programs compiled with the generator, as a build does it.</summary>
internal static class Programs
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview);

    /// <summary>The acceptance program.</summary>
    public static string Referrals { get; } = File.ReadAllText(Tree.PathOf("samples", "Referrals.Orchestration", "Referrals.cs"));

    /// <summary>A small program that is large enough for every form of table.</summary>
    public static string Wide(int rules) => $$"""
        using Orchestration;
        public enum Colour { Red = -2, Green = 1, Blue = 7 }
        [View("wide.view", "1.0.0")]
        public readonly partial record struct WideView(Colour Colour, [Within(0, 40)] int Score, [Within(-5, 5)] sbyte? Delta, [OneOf("a", "b", "c")] string Code, bool? Flag);
        [Policy<WideView>("wide.policy", "1.0.0")]
        public enum WidePolicy
        {
        {{string.Concat(Enumerable.Range(0, rules).Select(Rule))}}
        }
        """;

    public static byte[] Compile(string source, OptimizationLevel level = OptimizationLevel.Debug) => Compile(source, level, out _);

    public static byte[] Compile(string source, OptimizationLevel level, out Compilation output) => Compile(source, level, "program", [], out output);

    /// <summary>A program over others.</summary>
    public static byte[] Compile(string source, string name, params byte[][] references) =>
        Compile(source, OptimizationLevel.Release, name, [.. references.Select(image => MetadataReference.CreateFromImage(image))], out _);

    private static byte[] Compile(string source, OptimizationLevel level, string name, MetadataReference[] references, out Compilation output)
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, s_parse, "Program.cs"), CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.Threading.Tasks;", s_parse)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location), .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: level, deterministic: true));
        CSharpGeneratorDriver.Create([new OrchestrationGenerator().AsSourceGenerator()], parseOptions: s_parse).RunGeneratorsAndUpdateCompilation(compilation, out output, out _);
        using var stream = new MemoryStream();
        var result = output.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return stream.ToArray();
    }

    /// <summary>The lock that sealing an assembly gives.</summary>
    public static LockFile Lock(byte[] assembly)
    {
        using var read = GovernedAssembly.Read(assembly);
        var model = read.ReadManifest().Model!;
        var proposal = Sealing.Propose(new SealRequest(model.Role, [.. Subjects.Of(model, [])], default, SealFact.Of(model)), null);
        Assert.Empty(proposal.Refused);
        return proposal.File;
    }

    /// <summary>What the verifier finds, each as its rule and message.</summary>
    public static string[] Verify(byte[] assembly, LockFile? sealedLock)
    {
        using var read = GovernedAssembly.Read(assembly);
        var reading = sealedLock is null ? null : new VerifiedLock(LockText.Read(LockText.Write(sealedLock)), "orchestration.lock");
        return [.. AssemblyVerifier.Examine(read, "program.dll", reading, new Neighbours(null)).Select(finding => $"{finding.Rule} {finding.Message}")];
    }

    private static string Rule(int index)
    {
        string[] effects = ["Allow", "Escalate", "Deny"];
        string[] conditions =
        [
            $"When(nameof(WideView.Score), AtLeast = {index % 37})", $"When(nameof(WideView.Colour), Is = Colour.{(index % 3) switch { 0 => "Red", 1 => "Green", _ => "Blue" }})",
            $"When(nameof(WideView.Delta), AtMost = {(index % 9) - 4})", $"When(nameof(WideView.Code), In = [\"{(char)('a' + (index % 3))}\"])", "When(nameof(WideView.Flag), Unknown = true)",
            $"When(nameof(WideView.Flag), IsNot = {(index % 2 == 0 ? "true" : "false")})", $"When(nameof(WideView.Score), Is = {index % 40})",
        ];
        return $"    [{effects[index % 3]}, {conditions[index % 7]}, {conditions[(index + 1 + (index / 7)) % 7]}] R{index},\n";
    }
}
