namespace Orchestration.Model.Policies.Analysis;

/// <summary>What a facet can be named as in a counterexample: one atom of each kind that the rules tell apart.</summary>
/// <param name="IsNeeded">Whether the facet is named in any case, because only some of its atoms are in question.</param>
/// <param name="Open">What it is before it is named: those atoms, or all.</param>
/// <param name="Parts">The atoms, those that fewest boxes hold first.</param>
internal sealed record FacetParts(bool IsNeeded, AtomSet Open, FacetParts.Part[] Parts)
{
    /// <summary>Cuts a facet. Where boxes are all that is good, an atom is left out when another leaves as many.</summary>
    public static FacetParts Create(PolicyGeometry policy, RuleMasks masks, GoodCases good, int level, bool isBoxesOnly)
    {
        var (parts, needed) = (new List<Part>(), good.Needed(level));
        foreach (var atom in Enumerable.Range(0, policy.Widths[level]).OrderBy(atom => RuleMask.CountOfBoth(masks.At(level, atom), good.Boxes)))
        {
            if (needed?.Contains(atom) is false)
                continue;
            var matching = isBoxesOnly ? RuleMask.And(masks.At(level, atom), good.Boxes) : masks.At(level, atom);
            if (!parts.Exists(other => isBoxesOnly ? RuleMask.IsWithin(other.Matching, matching) : matching.AsSpan().SequenceEqual(other.Matching)))
                parts.Add(new Part(atom, matching, policy.Only(level, atom)));
        }

        var open = needed ?? policy.All(level);
        return new FacetParts(open != policy.All(level), open, parts.ToArray());
    }

    /// <summary>How many boxes hold the atom that the fewest hold, of those that are still to be tried.</summary>
    public int Fewest(ulong[] boxes, int count)
    {
        foreach (var part in Parts)
            count = part.TriedAt > 0 ? count : Math.Min(count, RuleMask.CountOfBoth(boxes, part.Matching));
        return count;
    }

    /// <summary>Makes what was tried at a depth open to be tried again.</summary>
    public void Forget(int depth)
    {
        foreach (var part in Parts)
            part.TriedAt = part.TriedAt == depth ? 0 : part.TriedAt;
    }

    /// <summary>An atom that stands for all that the rules do not tell from it.</summary>
    internal sealed class Part(int atom, ulong[] matching, AtomSet only)
    {
        public int Atom { get; } = atom;

        public ulong[] Matching { get; } = matching;

        public AtomSet Only { get; } = only;

        /// <summary>At which depth it was tried in vain; 0 where it was not.</summary>
        public int TriedAt { get; set; }
    }
}
