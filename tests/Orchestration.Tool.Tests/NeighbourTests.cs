using System.Text;
using Orchestration.Model;
using Orchestration.Model.Canonical;
using Orchestration.Model.Collections;
using Orchestration.Model.Seal;
using Orchestration.Tool.Commands;
using Orchestration.Tool.Output;
using Orchestration.Tool.Reading;
using Orchestration.Tool.Verification;

namespace Orchestration.Tool.Tests;

/// <summary>A policy over the shape of another assembly: its table is held against its text with the shape that lies beside it.</summary>
public sealed class NeighbourTests
{
    private static readonly byte[] s_shapes = Programs.Compile("""
        using Orchestration;
        namespace Shapes;
        [View("shared.view", "1.0.0")] public readonly partial record struct Shared([Within(0, 5)] byte N, bool? B);
        """, "Shapes");

    [Fact]
    public void Its_table_and_lock_are_checked_with_the_shape_beside_it()
    {
        var policy = Policy(4);
        var sealedLock = Lock(policy);
        Assert.Contains(sealedLock.Entries, entry => entry.Name == "shared.policy@1.0.0");
        Assert.Empty(Verify(policy, s_shapes, sealedLock));
    }

    [Fact]
    public void Another_table_than_the_text_is_found()
    {
        // Compiled of one text and saying another, with right hashes: only the table tells.
        using var read = GovernedAssembly.Read(Policy(3));
        var (text, hash) = read.Manifests.Single();
        var forged = CanonicalText.Write(Lower(CanonicalText.Parse(text)));
        var edited = Replace(Replace(Policy(3), text, forged), hash, CanonicalText.Hash(forged));
        Assert.StartsWith("ORCHV004 'shared.policy@1.0.0' has a compiled table that is not as declared", Assert.Single(Verify(edited, s_shapes, Lock(Policy(4)))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shape_that_is_nowhere_is_a_finding_and_not_a_pass() => Assert.Contains(
        Verify(Policy(4), null, Lock(Policy(4))),
        finding => finding == "ORCHV004 'shared.policy@1.0.0' tests 'Shapes.Shared', which neither this assembly nor one beside it declares: its table cannot be held against its text");

    private static OrchestrationModel Lower(OrchestrationModel model) => model with
    {
        Policies = model.Policies.Select(policy => policy with
        {
            Rules = policy.Rules.Select(rule => rule with { Conditions = rule.Conditions.Select(condition => condition with { Operands = [new FacetValue(FacetValueKind.Integer, 4, string.Empty)] }).ToEquatableArray() }).ToEquatableArray(),
        }).ToEquatableArray(),
    };

    private static byte[] Policy(int atLeast) => Programs.Compile($$"""
        using Orchestration;
        using Shapes;
        [Policy<Shared>("shared.policy", "1.0.0")] public enum P { [Allow, When("N", AtLeast = {{atLeast}})] High }
        """, "Policies", s_shapes);

    private static LockFile Lock(byte[] assembly)
    {
        using var own = GovernedAssembly.Read(assembly);
        using var other = GovernedAssembly.Read(s_shapes);
        var beside = other.ReadManifest().Model!;
        var model = own.ReadManifest().Model!;
        return Sealing.Propose(new SealRequest(model.Role, [.. Subjects.Of(model, [beside])], [.. Subjects.Of(beside, [])], default), null).File;
    }

    private static string[] Verify(byte[] assembly, byte[]? beside, LockFile sealedLock)
    {
        var folder = Directory.CreateTempSubdirectory("orchestration-neighbours-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "Policies.dll"), assembly);
            File.WriteAllText(Path.Combine(folder, "orchestration.lock"), LockText.Write(sealedLock));
            if (beside is not null)
                File.WriteAllBytes(Path.Combine(folder, "Shapes.dll"), beside);
            var report = VerifyCommand.Verify([Path.Combine(folder, "Policies.dll")], null, []);
            Assert.Empty(report.Unreadable);
            return [.. report.Findings.Select(finding => $"{finding.Rule} {finding.Message}")];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Replace(byte[] content, string from, string to)
    {
        var (old, current) = (Encoding.UTF8.GetBytes(from), Encoding.UTF8.GetBytes(to));
        Assert.Equal(old.Length, current.Length);
        var edited = (byte[])content.Clone();
        current.CopyTo(edited, edited.AsSpan().IndexOf(old));
        return edited;
    }
}
