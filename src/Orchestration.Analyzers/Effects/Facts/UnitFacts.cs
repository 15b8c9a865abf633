using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <summary>Something that is a finding wherever its rule holds. Places are counted from the start of the unit.</summary>
/// <param name="Place">Where it is shown.</param>
/// <param name="Effect">What it does.</param>
/// <param name="Api">What is used, as a message names it.</param>
/// <param name="About">The type that it is about; a mention of that type elsewhere in the file is the same cause.</param>
/// <param name="Node">Which node of the unit's part of the call graph it belongs to.</param>
/// <param name="IsMention">A type is named and nothing is done with it.</param>
/// <param name="Line">The line that would list it in <c>orchestration.effects</c>; null for what the catalogue knows.</param>
internal readonly record struct UseFact(
    TextSpan Place, Effect Effect, string Api, string About, int Node, bool IsMention = false, string? Line = null);

/// <summary>One way from a node of the call graph to another.</summary>
/// <param name="Target">The key of the node that is reached.</param>
/// <param name="Place">Where.</param>
/// <param name="IsDispatched">Whether an implementation or a delegate is reached that the call does not name.</param>
internal readonly record struct CallFact(string Target, TextSpan Place, bool IsDispatched = false);

/// <summary>A node of the call graph: a method, an accessor, a lambda, or what holds a delegate.</summary>
/// <param name="Key">The documentation id, or one derived from it.</param>
/// <param name="Calls">What it reaches directly.</param>
internal readonly record struct NodeFact(string Key, ImmutableArray<CallFact> Calls);

/// <summary>Where the control plane enters the host.</summary>
/// <param name="Node">The key of the node.</param>
/// <param name="Port">What it implements.</param>
internal readonly record struct EntryFact(string Node, PortEffect Port);

/// <summary>
/// All that one member, or one type's header, says about effects. There is no symbol, syntax or location in it: it is
/// kept while the text of the member and all declarations are unchanged.
/// </summary>
internal sealed record UnitFacts(
    string Declaration,
    ImmutableArray<UseFact> Uses,
    ImmutableArray<NodeFact> Nodes,
    ImmutableArray<EntryFact> Entries,
    ImmutableArray<int> Lines,
    bool StandsAlone)
{
    /// <summary>A unit about which there is nothing to say.</summary>
    public static readonly UnitFacts Empty = new(
        "", ImmutableArray<UseFact>.Empty, ImmutableArray<NodeFact>.Empty, ImmutableArray<EntryFact>.Empty, ImmutableArray<int>.Empty, StandsAlone: true);

    /// <summary>Whether there is nothing to say.</summary>
    public bool IsEmpty => Uses.IsEmpty && Nodes.IsEmpty && Entries.IsEmpty && Lines.IsEmpty;
}

/// <summary>The facts of one file.</summary>
/// <param name="Units">Member by member, in their order.</param>
internal sealed record TreeFacts(ImmutableArray<UnitFacts> Units);
