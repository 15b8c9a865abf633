using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Analyzers.Discovery;
using Orchestration.Model;
using Orchestration.Model.Collections;
using Orchestration.Model.Effects;
using Orchestration.Model.Phi;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.Seal;

/// <summary>Reads what is sealed beside declarations: exemptions from attributes, the rest from the files that list it.</summary>
internal static class FactDiscovery
{
    private static readonly OrchestrationModel s_empty = new(Role.Orchestration, default, default, default);

    /// <summary>Whether a file says something that is sealed.</summary>
    public static bool IsOne(AdditionalText file) =>
        file.Path.EndsWith(EffectsText.FileName, StringComparison.OrdinalIgnoreCase) || IsNamed(file, PhiFile.Name) || IsNamed(file, DeclassifierFile.Name);

    /// <summary>What a file says. Lines that make no sense, which are findings already, are left out.</summary>
    public static OrchestrationModel Read(AdditionalText file, CancellationToken cancellation)
    {
        var lines = file.GetText(cancellation)?.Lines.Select(line => line.ToString().Trim()).ToArray() ?? [];
        return file.Path.EndsWith(EffectsText.FileName, StringComparison.OrdinalIgnoreCase) ? s_empty with { Listed = Listed(lines).ToEquatableArray() }
            : IsNamed(file, PhiFile.Name) ? s_empty with { Labels = new(PhiFile.Parse(lines).Patterns) }
            : s_empty with { Declassifications = DeclassifierFile.Parse(lines).Reasons.Select(each => new DeclassificationModel(each.Key, each.Value)).ToEquatableArray() };
    }

    /// <summary>The first line that says a fact; the first one of all where none is found.</summary>
    public static TextLine LineOf(SourceText text, SealFact fact) => text.Lines.FirstOrDefault(line => Names(line.ToString().Trim(), fact.Id)) is { Text: not null } line ? line : text.Lines[0];

    /// <summary>What a compilation and its files say, all files as one.</summary>
    public static OrchestrationModel All(IAssemblySymbol assembly, ImmutableArray<AdditionalText> files, CancellationToken cancellation) =>
        Join(files.Where(IsOne).Select(file => Read(file, cancellation))) with
        {
            Exemptions = Exempted(assembly).Select(exempted => exempted.Exemption).ToEquatableArray(),
        };

    /// <summary>The exemptions of an assembly, each with its attribute; those that have findings already are left out.</summary>
    public static IEnumerable<(ExemptionModel Exemption, SyntaxReference? Syntax)> Exempted(IAssemblySymbol assembly) =>
        from attribute in assembly.GetAttributes()
        where attribute.VocabularyName() == "GovernanceExemption" && attribute.ConstructorArguments.Length == 3
        let exemption = new ExemptionModel(attribute.Text(0) ?? "", attribute.Text(1) ?? "", attribute.Text(2) ?? "")
        where exemption.IsWellFormed
        select (exemption, attribute.ApplicationSyntaxReference);

    /// <summary>What several files say, as one; of two lines about one symbol in <c>orchestration.effects</c> the first counts.</summary>
    public static OrchestrationModel Join(IEnumerable<OrchestrationModel> files)
    {
        var all = files.ToArray();
        return s_empty with
        {
            Listed = all.SelectMany(file => file.Listed).GroupBy(listed => listed.Id, StringComparer.Ordinal)
                .Select(group => group.OrderBy(listed => listed.Reason, StringComparer.Ordinal).First()).OrderBy(listed => listed.Id, StringComparer.Ordinal).ToEquatableArray(),
            Labels = all.SelectMany(file => file.Labels).Distinct().OrderBy(label => label.Pattern, StringComparer.Ordinal).ThenBy(label => label.Label).ToEquatableArray(),
            Declassifications = all.SelectMany(file => file.Declassifications).Distinct().OrderBy(each => each.Id, StringComparer.Ordinal).ToEquatableArray(),
        };
    }

    private static IEnumerable<ListedModel> Listed(string[] lines)
    {
        foreach (var line in lines)
        {
            if (line.Length > 0 && line[0] != '#' && EffectsText.Fault(line, out var id, out var reason) is null)
                yield return new ListedModel(id, reason);
        }
    }

    /// <summary>A path may come from any system.</summary>
    private static bool IsNamed(AdditionalText file, string name) =>
        file.Path.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (file.Path.Length == name.Length || file.Path[file.Path.Length - name.Length - 1] is '/' or '\\');

    private static bool Names(string line, string id) => line.Length > 0 && line[0] != '#' && line.IndexOf(id, StringComparison.Ordinal) is >= 0 and var at
        && (at == 0 || line[at - 1] is ' ' or '\t') && (at + id.Length == line.Length || line[at + id.Length] is ' ' or '\t' or ';' or '#' or '(');
}
