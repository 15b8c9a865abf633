using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>Writes hits as findings: source, path and sink in the message, and each of them as a place to go to.</summary>
internal sealed class PhiReport(ImmutableArray<DiagnosticDescriptor> descriptors)
{
    /// <summary>The property of a finding that names the label to put on the member that its first additional location declares.</summary>
    public const string LabelProperty = "Label";

    private readonly ImmutableDictionary<string, DiagnosticDescriptor> _descriptors = descriptors.ToImmutableDictionary(descriptor => descriptor.Id);

    /// <summary>Reports what a body breaks. What depends on a parameter is its callers' finding.</summary>
    public void Report(OperationBlockAnalysisContext context, Summary summary)
    {
        if (summary.IsTooLarge)
            context.ReportDiagnostic(Diagnostic.Create(Rules.PhiUnproved, context.OwningSymbol.Locations[0], PhiText.Name(context.OwningSymbol)));
        foreach (var hit in summary.Hits)
        {
            if (Rule(hit) is { } id)
                context.ReportDiagnostic(Finding(hit, _descriptors[id]));
        }
    }

    private static string? Rule(Hit hit) =>
        (hit.Value.Labels & ~Labels.Suspected) != Labels.None ? hit.Rule.Id
        : hit.Value.Labels != Labels.None ? PhiRules.Suspected
        : hit.Value.Chosen != Labels.None ? PhiRules.ChosenSignal
        : null;

    private static Diagnostic Finding(Hit hit, DiagnosticDescriptor descriptor)
    {
        var steps = hit.Value.Trace?.Steps() ?? [];
        var label = (hit.Value.Labels == Labels.None ? hit.Value.Chosen : hit.Value.Labels).Strongest();
        var source = steps.Count > 0 ? steps[0].Text : "A condition";
        var why = steps.Count > 0 ? steps[0].Why ?? "it is labelled" : "it was compared";
        var path = string.Join(" → ", steps.Select(step => step.Text).Append(hit.Sink.Trim('\'').Split('\'')[0]).Distinct());
        var places = new List<Location>();
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (hit.Member?.Declaration is { } declaration)
        {
            places.Add(declaration.Location);
            properties = properties.Add(LabelProperty, label);
        }

        places.AddRange(steps.Select(step => step.Place.Location));
        return Diagnostic.Create(descriptor, hit.Place.Location, places, properties, source, $"{label}: {why}", hit.Sink, path);
    }
}
