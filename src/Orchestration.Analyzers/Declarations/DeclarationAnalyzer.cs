using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Analyzers.Discovery;
using Orchestration.Model.Findings;
using Orchestration.Model.Policies.Analysis;
using Orchestration.Model.Workflows.Checking;

namespace Orchestration.Analyzers.Declarations;

/// <summary>
/// Reports what discovery and the model find wrong with triggers, views, policies and workflows. It is one analyzer for
/// the family because the facts are shared: a declaration is read once, by the code that the generator reads it with.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Rules.MalformedDeclaration, Rules.MalformedId, Rules.MalformedVersion, Rules.MalformedFacet, Rules.UnknownFacet,
        Rules.IllTypedCondition, Rules.RuleEffect, Rules.StateStep, Rules.MissingEdge, Rules.WrongEdge,
        Rules.WorkflowTrigger, Rules.FirstStateDecides, Rules.PinMismatch, Rules.ViewNotAvailable, Rules.DuplicateDeclaration, Rules.Derivation,
        Rules.UnreachableState, Rules.Circle, Rules.NoEnd, Rules.NotApproved, Rules.OrphanPause, Rules.IdleApprover, Rules.Composition, Rules.RunProperty,
        Rules.RuleNeverApplies, Rules.RuleShadowed, Rules.RuleConflict, Rules.NotTotal, Rules.InvariantBroken,
        Rules.UnknownPermits, Rules.Unproven, Rules.Gap, Rules.OpenMember, Rules.PhiMember);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypesByMetadataName(Names.Trigger).IsEmpty)
            return;
        var descriptors = SupportedDiagnostics.ToImmutableDictionary(descriptor => descriptor.Id);
        var composition = new Lazy<CompositionIndex>(() => CompositionIndex.Of(context.Compilation));
        var index = new Lazy<DeclarationIndex>(() => DeclarationIndex.Of(context.Compilation.Assembly, composition.Value));
        var place = new Lazy<Location>(() => composition.Value.Clashes().Any() ? CompositionPlace.Of(context.Compilation, context.CancellationToken) : Location.None);
        context.RegisterSymbolAction(symbol => Examine(symbol, descriptors, index), SymbolKind.NamedType);
        context.RegisterSymbolAction(symbol => Derivation(symbol, descriptors), SymbolKind.Method);
        context.RegisterSyntaxTreeAction(tree =>
        {
            if (place.Value.SourceTree == tree.Tree)
                Compose(tree, composition.Value, place.Value);
        });
    }

    /// <summary>References that clash with each other are reported in the one file that shows it, so that it is live in an editor too.</summary>
    private static void Compose(SyntaxTreeAnalysisContext context, CompositionIndex composition, Location place)
    {
        foreach (var clash in composition.Clashes())
            context.ReportDiagnostic(Diagnostic.Create(Rules.Composition, place, clash));
    }

    /// <summary>A derivation outside of views; those of views and triggers are theirs.</summary>
    private static void Derivation(SymbolAnalysisContext context, ImmutableDictionary<string, DiagnosticDescriptor> descriptors)
    {
        var method = (IMethodSymbol)context.Symbol;
        // By the attribute's name first: binding the attributes of every method would cost more than it finds.
        if (method.MethodKind == MethodKind.Ordinary && !ShapeDiscovery.IsShape(method.ContainingType)
            && method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(context.CancellationToken) is MethodDeclarationSyntax syntax && MayDerive(syntax))
            && DerivationDiscovery.IsMarked(method))
        {
            var finding = DerivationDiscovery.Stray(method);
            Report(context, method.ContainingType, finding, descriptors[finding.RuleId]);
        }
    }

    private static bool MayDerive(MethodDeclarationSyntax syntax) =>
        syntax.AttributeLists.Any(list => list.Attributes.Any(attribute => attribute.Name.ToString().Contains("Derive")));

    private static void Examine(
        SymbolAnalysisContext context, ImmutableDictionary<string, DiagnosticDescriptor> descriptors, Lazy<DeclarationIndex> index)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Enum or TypeKind.Struct or TypeKind.Class))
            return;
        var findings = Findings(type, out var isDeclaration);
        foreach (var finding in isDeclaration ? findings.Concat(index.Value.Clashes(type)) : findings)
            Report(context, type, finding, descriptors[finding.RuleId]);
    }

    private static IEnumerable<Finding> Findings(INamedTypeSymbol type, out bool isDeclaration)
    {
        isDeclaration = true;
        foreach (var attribute in type.GetAttributes())
        {
            switch (attribute.VocabularyName())
            {
                case "Trigger" or "View": return ShapeDiscovery.Discover(type).Findings;
                case "Policy": return Policy(type);
                case "Workflow": return Workflow(type);
            }
        }

        isDeclaration = false;
        return MetadataOnlyDiscovery.IsMetadataOnly(type) ? MetadataOnlyDiscovery.Discover(type) : [];
    }

    /// <summary>What discovery finds, or, where the policy makes sense, what is proved of it.</summary>
    private static IEnumerable<Finding> Policy(INamedTypeSymbol type)
    {
        var discovered = PolicyDiscovery.Discover(type);
        return discovered.Model is { } bound ? discovered.Findings.Concat(PolicyFindings.Examine(bound)) : discovered.Findings;
    }

    /// <summary>What discovery finds, or, where nothing is wrong with it, what the checker finds.</summary>
    private static IEnumerable<Finding> Workflow(INamedTypeSymbol type)
    {
        var discovered = WorkflowDiscovery.Discover(type);
        return discovered.Model is { } bound ? discovered.Findings.Concat(CheckFindings.Of(bound.Workflow)) : discovered.Findings;
    }

    private static ImmutableDictionary<string, string?> Properties(Finding finding) =>
        finding.Remedy is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Finding.RemedyProperty, finding.Remedy);

    private static void Report(SymbolAnalysisContext context, INamedTypeSymbol type, Finding finding, DiagnosticDescriptor descriptor)
    {
        var related = finding.Related.Select(anchor => AnchorLocator.Locate(type, anchor, context.CancellationToken));
        context.ReportDiagnostic(Diagnostic.Create(
            descriptor, AnchorLocator.Locate(type, finding.Anchor, context.CancellationToken), related, Properties(finding),
            finding.Arguments.Select(argument => (object)argument).ToArray()));
    }
}
