using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Discovery;

/// <summary>
/// The FHIR object model of Firely (Hl7.Fhir). Whatever derives from <c>Hl7.Fhir.Model.Base</c> holds what a bundle
/// brought, every string of it included, but for conformance resources, which describe the standard and no person.
/// </summary>
internal static class FhirTypes
{
    private static readonly HashSet<string> s_conformance = new(StringComparer.Ordinal)
    {
        "StructureDefinition", "StructureMap", "ValueSet", "CodeSystem", "ConceptMap", "NamingSystem", "CapabilityStatement", "OperationDefinition",
        "SearchParameter", "CompartmentDefinition", "ImplementationGuide", "GraphDefinition", "TerminologyCapabilities", "ExampleScenario", "MessageDefinition",
        "ElementDefinition", "ActorDefinition", "Requirements", "TestPlan", "TestScript", "TestReport", "EventDefinition", "SpecimenDefinition",
        "ActivityDefinition", "PlanDefinition", "Questionnaire", "Library", "Measure", "ChargeItemDefinition", "ObservationDefinition",
    };

    /// <summary>Whether a type is of the object model and may hold what is said of a person.</summary>
    /// <param name="type">The type.</param>
    public static bool IsSource(ITypeSymbol type) => IsModel(type) && !IsNamedConformance(type);

    /// <summary>Whether a type of the object model describes the standard; even what it inherits then says nothing of a person.</summary>
    /// <param name="type">The type.</param>
    public static bool IsConformance(ITypeSymbol? type) => type is not null && IsNamedConformance(type) && IsModel(type);

    private static bool IsNamedConformance(ITypeSymbol type)
    {
        for (ITypeSymbol? outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (s_conformance.Contains(outer.Name))
                return true;
        }

        return false;
    }

    private static bool IsModel(ITypeSymbol type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current.Name == "Base" && current.ContainingNamespace.IsNamed("Model", "Fhir", "Hl7"))
                return true;
        }

        return false;
    }
}
