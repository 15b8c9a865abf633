using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.Discovery;

/// <summary>Reads the members of a policy or workflow.</summary>
internal static class EnumDiscovery
{
    /// <summary>Checks that a verdict over the enum stays within 8 bytes.</summary>
    public static void Width(INamedTypeSymbol type, FindingList findings)
    {
        if (type.EnumUnderlyingType?.SpecialType is SpecialType.System_Int64 or SpecialType.System_UInt64)
            findings.Add(RuleIds.MalformedDeclaration, findings.At(), $"'{type.Name}' is stored in 64 bits, which a verdict has no room for; use int or less");
    }

    /// <summary>The members in the order of the declaration, each with a constant and a name of its own.</summary>
    public static ImmutableArray<IFieldSymbol> Members(INamedTypeSymbol type, string noun, FindingList findings)
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).ToImmutableArray();
        var seen = new Dictionary<object, string>();
        foreach (var member in members)
        {
            if (seen.TryGetValue(member.ConstantValue!, out var other))
                findings.Add(RuleIds.MalformedDeclaration, findings.At(member.Name), $"The {noun}s '{other}' and '{member.Name}' have one constant, {member.ConstantValue}, so nothing could tell them apart; give each its own");
            else
                seen.Add(member.ConstantValue!, member.Name);
            if (!Grammar.IsDeclaredName(member.Name))
                findings.Add(RuleIds.MalformedDeclaration, findings.At(member.Name), $"The {noun} '{member.Name}' can only be called by letters, digits and '_', up to 128 of them");
        }

        return members;
    }
}
