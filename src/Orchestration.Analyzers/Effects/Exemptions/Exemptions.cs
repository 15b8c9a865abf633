using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Effects;

/// <summary>
/// What <c>[assembly: GovernanceExemption]</c> takes out of a rule, on the strength of a decision record. It is the only way:
/// it stands in the manifest, it is refused where nothing may be exempted, and one that exempts nothing is an error.
/// </summary>
internal sealed class Exemptions
{
    private const string AttributeName = "Orchestration.GovernanceExemptionAttribute";

    private readonly ImmutableArray<Exemption> _all;
    private readonly ConcurrentDictionary<int, bool> _used = new();

    private Exemptions(ImmutableArray<Exemption> all) => _all = all;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => _all.IsEmpty;

    /// <summary>Reads the exemptions of an assembly.</summary>
    public static Exemptions Of(Compilation compilation)
    {
        var all = ImmutableArray.CreateBuilder<Exemption>();
        foreach (var attribute in compilation.Assembly.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "GovernanceExemptionAttribute", ConstructorArguments: [{ Value: var rule }, { Value: var target }, { Value: var record }] }
                && SymbolNames.Full(attribute.AttributeClass) == AttributeName)
                all.Add(new Exemption((string?)rule ?? "", (string?)target ?? "", (string?)record ?? "", attribute.ApplicationSyntaxReference));
        }

        return new Exemptions(all.ToImmutable());
    }

    /// <summary>Whether a finding in a declaration is exempted.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="declaration">The documentation id of the member or type that the finding is in.</param>
    public bool Covers(string rule, string declaration)
    {
        var covers = false;
        for (var i = 0; i < _all.Length; i++)
        {
            if (_all[i].Fault is not null || !_all[i].Covers(rule, declaration))
                continue;
            _used.TryAdd(i, true);
            covers = true;
        }

        return covers;
    }

    /// <summary>Reports the exemptions of a file that exempt nothing by what they say.</summary>
    public void ReportFaults(SyntaxTree tree, Action<Diagnostic> report)
    {
        foreach (var exemption in _all)
        {
            if (exemption.Syntax?.SyntaxTree != tree || exemption.Fault is not { } fault)
                continue;
            report(exemption.IsRefused
                ? Diagnostic.Create(Rules.ExemptionRefused, exemption.Place, exemption.Rule, fault)
                : Diagnostic.Create(Rules.ExemptionMalformed, exemption.Place, fault));
        }
    }

    /// <summary>Reports the exemptions that no finding needed.</summary>
    public void ReportUnused(Action<Diagnostic> report)
    {
        for (var i = 0; i < _all.Length; i++)
        {
            if (_all[i].Fault is null && !_used.ContainsKey(i))
                report(Diagnostic.Create(Rules.ExemptionUnused, _all[i].Place, _all[i].Rule, _all[i].Target));
        }
    }
}

/// <summary>One exemption.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Target">The documentation id of what is exempted: a member, a type with its members, or a namespace.</param>
/// <param name="Record">The decision record.</param>
/// <param name="Syntax">Where it stands.</param>
internal sealed record Exemption(string Rule, string Target, string Record, SyntaxReference? Syntax)
{
    /// <summary>Where it stands, as a location.</summary>
    public Location Place => Syntax is null ? Location.None : Location.Create(Syntax.SyntaxTree, Syntax.Span);

    /// <summary>Whether the rule is one that nothing is exempted from.</summary>
    public bool IsRefused => Rule.Length == 8 && Rule.StartsWith("ORCH", StringComparison.Ordinal) && Rule[4] is '1' or '4' or '5' or '9' && Rule.StartsWith("ORCH", StringComparison.Ordinal);

    /// <summary>Why it exempts nothing; null when it may.</summary>
    public string? Fault => IsRefused ? Refusal(Rule[4])
        : !EffectDescriptors.Exists(Rule) || Rule is "ORCH2101" or "ORCH2102" ? $"no rule that can be exempted is called '{Rule}'"
        : Target.Length < 3 || Target[1] != ':' || "NTMPFE".IndexOf(Target[0]) < 0 ? $"'{Target}' is no documentation id such as 'M:Clinic.Reader.Load' or 'T:Clinic.Reader'"
        : Record.Trim().Length == 0 ? "the decision record is missing"
        : null;

    /// <summary>Whether a finding of a rule in a declaration is meant.</summary>
    public bool Covers(string rule, string declaration)
    {
        if (rule != Rule || declaration.Length < 3)
            return false;
        if (declaration == Target || declaration.StartsWith(Target + "(", StringComparison.Ordinal))
            return true;
        return Target[0] is 'T' or 'N' && string.CompareOrdinal(declaration, 2, Target, 2, Target.Length - 2) == 0
            && (declaration.Length == Target.Length || declaration[Target.Length] == '.');
    }

    private static string Refusal(char family) => family switch
    {
        '4' => "a write that is not on the allowlist needs a decision on the allowlist itself (ADR 4, CP-17)",
        '5' => "no decision record makes PHI metadata (ADR 4)",
        '9' => "what proves compliance cannot be taken out of the proof (ADR 6.3)",
        _ => "a declaration is changed, not exempted (ADR 3.1)",
    };
}
