using Orchestration.Runtime;

namespace Orchestration;

/// <summary>What a checkpoint holds: enough to go on, in declared facets only.</summary>
/// <param name="Run">The run.</param>
/// <param name="Workflow">The workflow and its version.</param>
/// <param name="Semantics">What the workflow meant when the run paused.</param>
/// <param name="State">The state that waits.</param>
/// <param name="Sequence">The number of the next audit record.</param>
/// <param name="Queue">The queue it waits in.</param>
/// <param name="Facets">The trigger's and the read views' facets.</param>
public sealed record CheckpointContents(
    OpaqueRef Run, DeclarationId Workflow, SemanticHash Semantics, DeclaredName State, int Sequence, DeclarationId Queue, FacetText Facets);

/// <summary>
/// A paused run as it is kept: canonical bytes that end with their own SHA-256, and the run that they are kept for. A
/// store keeps the bytes and knows nothing else of them.
/// </summary>
public sealed class Checkpoint : IEquatable<Checkpoint>
{
    private readonly byte[] _bytes;

    private Checkpoint(OpaqueRef run, byte[] bytes, CheckpointContents? contents) => (Run, _bytes, Contents) = (run, bytes, contents);

    /// <summary>The run that the bytes are kept for.</summary>
    public OpaqueRef Run { get; }

    /// <summary>The canonical bytes: at most a few kilobytes of UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>What the bytes say; null when they are truncated, altered, or another run's.</summary>
    public CheckpointContents? Contents { get; }

    /// <summary>Makes the checkpoint of a run that pauses.</summary>
    /// <param name="contents">What it holds.</param>
    public static Checkpoint Of(CheckpointContents contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        return new Checkpoint(contents.Run, CheckpointFormat.Write(contents), contents);
    }

    /// <summary>Takes bytes that were stored. Whether they are sound shows in <see cref="Contents"/>.</summary>
    /// <param name="run">The run that they were stored for.</param>
    /// <param name="bytes">The bytes.</param>
    public static Checkpoint FromStored(OpaqueRef run, ReadOnlySpan<byte> bytes)
    {
        var contents = CheckpointFormat.Read(bytes);
        return new Checkpoint(run, bytes.ToArray(), contents?.Run == run ? contents : null);
    }

    /// <summary>Whether both are the same bytes for the same run.</summary>
    /// <param name="other">The checkpoint to compare with.</param>
    public bool Equals(Checkpoint? other) => other is not null && Run == other.Run && _bytes.AsSpan().SequenceEqual(other._bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Checkpoint);

    /// <inheritdoc/>
    public override int GetHashCode() => Run.GetHashCode();
}
