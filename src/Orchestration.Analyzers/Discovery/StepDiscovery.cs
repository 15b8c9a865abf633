using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orchestration.Model;
using Orchestration.Model.Collections;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.Discovery;

/// <summary>Reads what is done in a state.</summary>
internal static class StepDiscovery
{
    private static readonly string[] s_steps = ["Evaluate", "Read", "Pause", "Write", "Terminate"];

    /// <summary>Reads the one step of a state; null when there is none that makes sense.</summary>
    public static StepModel? Discover(IFieldSymbol field, INamedTypeSymbol workflow, ShapeModel? trigger, FindingList findings)
    {
        var given = s_steps.Where(step => field.AttributeNamed(step) is not null).ToArray();
        if (given.Length != 1)
        {
            Report(findings, field, null, null, given.Length == 0
                ? $"State '{field.Name}' does nothing; give it one of {string.Join(", ", s_steps.Select(step => $"[{step}]"))}"
                : $"State '{field.Name}' has the steps {string.Join(" and ", given.Select(step => $"[{step}]"))}; make a state of each");
            return null;
        }

        var attribute = field.AttributeNamed(given[0])!;
        return given[0] switch
        {
            "Evaluate" => Evaluate(field, attribute, findings),
            "Read" => Read(field, attribute, findings),
            "Pause" => Pause(field, attribute, findings),
            "Write" => Write(field, attribute, workflow, trigger, findings),
            _ => new TerminateStep((Outcome)(attribute.Number(0) ?? 0)),
        };
    }

    private static EvaluateStep? Evaluate(IFieldSymbol field, AttributeData attribute, FindingList findings)
    {
        if (attribute.TypeArgument() is not { TypeKind: not TypeKind.Error } policy)
            return null;
        if (PolicyDiscovery.IsPolicy(policy))
            return Pin(field, attribute, "Evaluate", findings) is { } version ? new EvaluateStep(policy.ToTypeName(), version) : null;
        Report(findings, field, "Evaluate", null, $"'{policy.Name}' is no policy; declare it with [Policy<T>], or evaluate one that is");
        return null;
    }

    private static ReadStep? Read(IFieldSymbol field, AttributeData attribute, FindingList findings)
    {
        if (attribute.TypeArgument() is not { TypeKind: not TypeKind.Error } view)
            return null;
        if (view.AttributeNamed("View") is null)
            Report(findings, field, "Read", null, $"'{view.Name}' is no view; declare it with [View], or read one that is");
        else if (ShapeDiscovery.Discover(view).Model is { IsComposed: true })
            Report(findings, field, "Read", null, $"'{view.Name}' is composed by [From], so there is nothing to read; evaluate its policy directly");
        else
            return Pin(field, attribute, "Read", findings) is { } version ? new ReadStep(view.ToTypeName(), version) : null;
        return null;
    }

    private static string? Pin(IFieldSymbol field, AttributeData attribute, string step, FindingList findings)
    {
        var version = attribute.Text(0) ?? string.Empty;
        if (SemanticVersion.TryParse(version, out _))
            return version;
        findings.AddMendable(Declared(attribute.TypeArgument()!), RuleIds.MalformedVersion, findings.At(field.Name, step, 0, "version"), HeaderDiscovery.Unpinned(version));
        return null;
    }

    /// <summary>The version that a policy or view is declared with, when it is one.</summary>
    private static string? Declared(INamedTypeSymbol type) =>
        (type.AttributeNamed("Policy") ?? type.AttributeNamed("View"))?.Text(1) is { } version && SemanticVersion.TryParse(version, out _) ? version : null;

    private static PauseStep? Pause(IFieldSymbol field, AttributeData attribute, FindingList findings)
    {
        var queue = attribute.Text(0) ?? string.Empty;
        if (Grammar.IsPinnedName(queue))
            return new PauseStep(queue);
        findings.Add(RuleIds.MalformedVersion, findings.At(field.Name, "Pause", 0, "queue"), $"\"{queue}\" names no version of a queue; write name@vN, such as \"referral.manual-review@v1\"");
        return null;
    }

    private static WriteStep? Write(IFieldSymbol field, AttributeData attribute, INamedTypeSymbol workflow, ShapeModel? trigger, FindingList findings)
    {
        var (template, to, key) = (attribute.NamedText("Template"), attribute.NamedText("To"), attribute.NamedText("Key"));
        var approvers = attribute.Named("ApprovedBy") is { Kind: TypedConstantKind.Array, IsNull: false } states
            ? states.Values.Select(state => WorkflowDiscovery.StateReference(state, workflow)).ToImmutableArray()
            : ImmutableArray<string?>.Empty;
        var missing = template is null ? "Template" : to is null ? "To" : key is null ? "Key" : approvers.IsEmpty ? "ApprovedBy" : null;
        if (missing is not null)
            Report(findings, field, "Write", null, $"The write of '{field.Name}' has no {missing}; {Purpose(missing)}");
        else if (!Grammar.IsDottedName(template))
            findings.AddMendable(Grammar.ToDottedName(template!), RuleIds.MalformedId, findings.At(field.Name, "Write", 0, "Template"), template!);
        else if (approvers.Contains(null))
            Report(findings, field, "Write", "ApprovedBy", $"The write of '{field.Name}' is approved by something that is no state of '{workflow.Name}'; name its members");
        else if (trigger is not null && Reference(field, "To", to!, trigger, findings) & Reference(field, "Key", key!, trigger, findings))
            return new WriteStep(attribute.Text(0) ?? string.Empty, template!, to!, key!, approvers.ToEquatableArray()!);
        return null;
    }

    private static bool Reference(IFieldSymbol field, string argument, string name, ShapeModel trigger, FindingList findings)
    {
        var facet = trigger.FindFacet(name);
        if (facet is null)
        {
            var names = trigger.Facets.Select(candidate => candidate.Name).ToArray();
            findings.AddMendable(ShapeDiscovery.Facet(trigger.Type, name, names), RuleIds.UnknownFacet, findings.At(field.Name, "Write", 0, argument), name, trigger.Type.Name, string.Join(", ", names));
        }
        else if (facet.Domain is not ReferenceDomain || facet.IsOptional)
            Report(findings, field, "Write", argument, $"'{name}' is {facet.Domain.Noun}{(facet.IsOptional ? " or Unknown" : string.Empty)}; {argument} is an OpaqueRef that is always there");
        return facet is { Domain: ReferenceDomain, IsOptional: false };
    }

    private static string Purpose(string argument) => argument switch
    {
        "Template" => "name the message template",
        "To" => "name the trigger's facet that is the recipient",
        "Key" => "name the trigger's facet that makes it happen once",
        _ => "name the states one of which must have approved it",
    };

    private static void Report(FindingList findings, IFieldSymbol field, string? attribute, string? argument, string problem) =>
        findings.Add(RuleIds.StateStep, findings.At(field.Name, attribute, 0, argument), problem);
}
