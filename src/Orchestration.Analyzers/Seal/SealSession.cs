using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Model;
using Orchestration.Model.Collections;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.Seal;

/// <summary>What the checks of one compilation share, each read when it is first asked for.</summary>
internal sealed class SealSession
{
    private readonly Lazy<SealIndex> _declared;
    private readonly Lazy<LockReading?> _reading;
    private readonly Lazy<LockIndex?> _index;
    private readonly Lazy<EquatableArray<SealFact>> _facts;
    private readonly Lazy<ManifestTexts> _texts;
    private readonly Lazy<ImmutableArray<(SyntaxReference? Syntax, SealFact Fact)>> _exemptions;

    private readonly Lazy<ImmutableHashSet<string>> _aliases;

    public SealSession(Compilation compilation, AnalyzerOptions options)
    {
        var assembly = compilation.Assembly;
        _aliases = new(() => SuppressionNames.Aliases(compilation));
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        Mode = SealOptions.Mode(global);
        Role = OrchestrationRoles.FromOptions(global) == OrchestrationRole.Host ? Role.Host : Role.Orchestration;
        var locks = SealOptions.Locks(options.AdditionalFiles);
        LockPath = locks.IsEmpty ? null : locks[0].Path;
        _declared = new(() => SealIndex.Of(assembly));
        _reading = new(() => locks.IsEmpty ? null : LockText.Read(locks[0].GetText()?.ToString() ?? string.Empty));
        _texts = new(() => ManifestTexts.Of(assembly));
        _facts = new(() => SealFact.Of(FactDiscovery.All(assembly, options.AdditionalFiles, CancellationToken.None)));
        _exemptions = new(() => FactDiscovery.Exempted(assembly).Select(exempted => (exempted.Syntax, Facts.AsImmutableArray()
            .First(fact => fact.Kind == LockKind.Exemption && fact.Id == exempted.Exemption.Target && fact.Version == exempted.Exemption.Rule))).ToImmutableArray());
        _index = new(() => _reading.Value is { } reading ? new LockIndex(reading.File) : null);
    }

    /// <summary>How strict the build is.</summary>
    public SealMode Mode { get; }

    /// <summary>The role of the project.</summary>
    public Role Role { get; }

    /// <summary>The path of the lock; null where there is none.</summary>
    public string? LockPath { get; }

    /// <summary>What is declared.</summary>
    public SealIndex Declared => _declared.Value;

    /// <summary>Whether an attribute of this name may be one that suppresses.</summary>
    public bool MaySuppress(NameSyntax name) => SuppressionNames.Last(name) is var last && (SuppressionNames.IsOne(last) || _aliases.Value.Contains(last));

    /// <summary>Whether a file with this text may have such an attribute.</summary>
    public bool MaySuppress(string text) => SuppressionNames.MayName(text) || _aliases.Value.Any(alias => text.IndexOf(alias, StringComparison.Ordinal) >= 0);

    /// <summary>The canonical texts that the generator has made.</summary>
    public ManifestTexts Texts => _texts.Value;

    /// <summary>What is sealed beside declarations.</summary>
    public EquatableArray<SealFact> Facts => _facts.Value;

    /// <summary>The exemptions, each with what is sealed of it.</summary>
    public ImmutableArray<(SyntaxReference? Syntax, SealFact Fact)> Exempted => _exemptions.Value;

    /// <summary>The lock; null where there is none.</summary>
    public LockReading? Reading => _reading.Value;

    /// <summary>The lock by key; null where there is none.</summary>
    public LockIndex? Index => _index.Value;
}
