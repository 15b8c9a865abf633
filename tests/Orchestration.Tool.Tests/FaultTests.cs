using System.Text;
using Orchestration.Model.Canonical;
using Orchestration.Model.Seal;
using Orchestration.Tool.Reading;
using Orchestration.Tool.Verification;

namespace Orchestration.Tool.Tests;

/// <summary>Damaged and hostile input ends in a typed error or a finding: never in a crash, never in a hang, never in a clean verdict.</summary>
public sealed class FaultTests
{
    private const int Mutations = 10_000;

    private const string Small = """
        using Orchestration;
        [Trigger("a.asked", 1)] public readonly partial record struct Asked(OpaqueRef Subject, [Within(0, 5)] byte N, bool? Flag);
        [Policy<Asked>("a.policy", "1.0.0")] public enum P { [Allow, When("N", AtLeast = 4), When("Flag", Is = true)] High, [Escalate, When("Flag", Unknown = true)] Unclear }
        [Workflow("a.flow", "1.0.0"), StartsOn<Asked>] public enum Flow
        {
            [Evaluate<P>("1.0.0"), On(Signal.Allow, Yes), On(Signal.Escalate, Ask), On(Signal.Deny, No)] Check,
            [Pause("a.queue@v1"), On(Signal.Approved, Yes), On(Signal.Rejected, No)] Ask,
            [Write(CommOperation.SendMessage, Template = "a.yes", To = "Subject", Key = "Subject", ApprovedBy = [Check, Ask])]
            [On(Signal.Succeeded, Done), On(Signal.Failed, No), On(Signal.InDoubt, No)] Yes,
            [Terminate(Outcome.Completed)] Done, [Terminate(Outcome.Declined)] No,
        }
        """;

    private static readonly byte[] s_assembly = Programs.Compile(Small);
    private static readonly LockFile s_lock = Programs.Lock(s_assembly);
    private static readonly string s_lockText = LockText.Write(s_lock);

    /// <summary>Bytes of the image anywhere, blocks doubled and dropped, ends cut: what a damaged download or a fuzzer gives.</summary>
    [Fact]
    public void Assemblies() => Each(seed =>
    {
        var random = new Random(seed);
        var content = Mutate(s_assembly, random);
        try
        {
            Programs.Verify(content, s_lock);
        }
        catch (UnreadableException)
        {
            // The typed error.
        }
        catch (Exception exception) when (Damage.Is(exception))
        {
            // The command turns these into the typed error; what it does not know would be a crash.
        }
    });

    /// <summary>Bytes of the manifest inside of the image: the verdict is never clean.</summary>
    [Fact]
    public void Manifests()
    {
        string manifest;
        using (var read = GovernedAssembly.Read(s_assembly))
            manifest = read.Manifests.Single().Text;
        var start = s_assembly.AsSpan().IndexOf(Encoding.UTF8.GetBytes(manifest));
        var length = Encoding.UTF8.GetByteCount(manifest);
        Each(seed =>
        {
            var random = new Random(seed);
            var content = (byte[])s_assembly.Clone();
            for (var count = random.Next(1, 4); count > 0; count--)
                content[start + random.Next(length)] ^= (byte)random.Next(1, 256);
            try
            {
                Assert.True(content.AsSpan().SequenceEqual(s_assembly) || Programs.Verify(content, s_lock).Length > 0, $"seed {seed} passes");
            }
            catch (UnreadableException)
            {
                // The other right answer.
            }
        });
    }

    /// <summary>Lines and characters of the lock: an error with a line, or a finding; a lock that reads the same is no mutation.</summary>
    [Fact]
    public void Locks()
    {
        using var read = GovernedAssembly.Read(s_assembly);
        var model = read.ReadManifest().Model!;
        Each(seed =>
        {
            var text = MutateText(s_lockText, new Random(seed));
            if (text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') == s_lockText.TrimEnd('\n'))
                return;
            var reading = LockText.Read(text);
            Assert.All(reading.Errors, error => Assert.InRange(error.Line, 1, text.Split('\n').Length + 1));
            Assert.True(LockVerifier.Examine(model, [], "program.dll", new VerifiedLock(reading, "orchestration.lock")).Any(), $"seed {seed} passes:\n" + string.Join('\n', text.Split('\n').Except(s_lockText.Split('\n')).Concat(s_lockText.Split('\n').Except(text.Split('\n')))));
        });
    }

    /// <summary>A lock whose hashes are right and whose text is not: what somebody writes who knows the format.</summary>
    [Fact]
    public void Forged_locks()
    {
        using var read = GovernedAssembly.Read(s_assembly);
        var model = read.ReadManifest().Model!;
        Each(seed =>
        {
            var random = new Random(seed);
            var entries = s_lock.Entries.ToArray();
            var at = random.Next(entries.Length);
            var text = MutateText(entries[at].Text, random);
            if (text.Length == 0 || text.Replace("\r", "", StringComparison.Ordinal).TrimEnd('\n') == entries[at].Text.TrimEnd('\n'))
                return;
            entries[at] = entries[at] with { Text = text.EndsWith('\n') ? text : text + "\n" };
            var reading = LockText.Read(LockText.Write(s_lock with { Entries = [.. entries] }));
            Assert.True(LockVerifier.Examine(model, [], "program.dll", new VerifiedLock(reading, "orchestration.lock")).Any(), $"seed {seed} passes");
        });
    }

    private static void Each(Action<int> attempt)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Parallel.For(0, Mutations, seed =>
        {
            var before = watch.ElapsedMilliseconds;
            attempt(seed);
            Assert.True(watch.ElapsedMilliseconds - before < 20_000, $"seed {seed} takes long");
        });
    }

    private static byte[] Mutate(byte[] content, Random random)
    {
        var mutated = (byte[])content.Clone();
        switch (random.Next(5))
        {
            case 0: return mutated[..random.Next(mutated.Length)];
            case 1:
                for (var count = random.Next(1, 20); count > 0; count--)
                    mutated[random.Next(mutated.Length)] ^= (byte)(1 << random.Next(8));
                return mutated;
            case 2:
                // The headers and the metadata tables, where a byte changes the meaning of all that follows.
                for (var count = random.Next(1, 4); count > 0; count--)
                    mutated[random.Next(0x400)] = (byte)random.Next(256);
                return mutated;
            case 3:
                var (from, to, length) = (random.Next(mutated.Length), random.Next(mutated.Length), random.Next(256));
                length = Math.Min(length, mutated.Length - Math.Max(from, to));
                content.AsSpan(from, length).CopyTo(mutated.AsSpan(to));
                return mutated;
            default:
                var at = random.Next(mutated.Length - 4);
                BitConverter.TryWriteBytes(mutated.AsSpan(at), random.Next(3) switch { 0 => int.MaxValue, 1 => -1, _ => random.Next() });
                return mutated;
        }
    }

    private static string MutateText(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(7))
        {
            case 0: return text[..random.Next(text.Length)];
            case 1: return text.Remove(random.Next(text.Length), 1);
            case 2: return text.Insert(random.Next(text.Length), "aI 0@\n|\"\\\u00e9\t"[random.Next(11)].ToString());
            case 3:
                lines.RemoveAt(one);
                break;
            case 4:
                lines.Insert(other, lines[one]);
                break;
            case 5:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            default:
                lines.Insert(one, new[] { "<<<<<<< HEAD", "=======", ">>>>>>> branch", "  | ", "  meaning 0", "policy a.b@1.0.0 retired" }[random.Next(6)]);
                break;
        }

        return string.Join('\n', lines);
    }
}
