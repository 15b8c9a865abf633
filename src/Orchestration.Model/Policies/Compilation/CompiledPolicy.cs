using System.Collections.Immutable;

namespace Orchestration.Model.Policies.Compilation;

/// <summary>The form in which a policy is emitted.</summary>
public enum PolicyForm
{
    /// <summary>A switch with a pattern per rule, in the order in which they win: what a person would write.</summary>
    Switch = 0,

    /// <summary>A dense table: one entry per combination of classes.</summary>
    Table = 1,

    /// <summary>A decision diagram in one array: one step per facet.</summary>
    Diagram = 2,

    /// <summary>A test per rule, one after the other: for what is too large for all others.</summary>
    Chain = 3,
}

/// <summary>
/// A policy in the form that it is emitted in. A winner is the position of a rule in <see cref="PolicySpace.Rules"/>, or
/// their number for the default deny.
/// </summary>
/// <param name="Space">The policy.</param>
/// <param name="Form">The form.</param>
/// <param name="Levels">The facets in the order in which they are tested, the first varying slowest.</param>
/// <param name="Deciders">The winners that there are, values outside of a facet's domain included; of a chain, all.</param>
/// <param name="Cells">
/// Of a table, the winner of each combination. Of a diagram, its nodes one after the other: a level, then per class of
/// that level the position of the next node, or the complement of a winner. The first node is the root.
/// </param>
public sealed record CompiledPolicy(PolicySpace Space, PolicyForm Form, ImmutableArray<DecisionAxis> Levels, ImmutableArray<int> Deciders, ImmutableArray<int> Cells)
{
    /// <summary>
    /// By what the classes of a facet are counted in the emitted code. Of a table, how many entries lie between two classes
    /// that are neighbours: a position in it is a sum, and nothing is multiplied. Of any other form, 1.
    /// </summary>
    /// <param name="level">The facet's position among the levels.</param>
    public int Stride(int level) => Form == PolicyForm.Table
        ? Levels.Skip(level + 1).Aggregate(1, (product, next) => product * next.Classes.Length)
        : 1;
}
