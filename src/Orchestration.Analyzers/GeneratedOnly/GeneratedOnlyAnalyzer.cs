using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Analyzers.Discovery;

namespace Orchestration.Analyzers.GeneratedOnly;

/// <summary>
/// Keeps to generated code what is generated code's: the runtime that drivers call, verdicts and machine states, and the
/// ports around which nothing may write. It holds in both roles; a port may still be implemented and wrapped.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GeneratedOnlyAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, string[]> s_ports = new Dictionary<string, string[]>
    {
        ["IMutationGateway"] = ["ExecuteAsync"],
        ["IIdempotencyLedger"] = ["ReserveAsync", "CompleteAsync"],
        ["ICheckpointStore"] = ["SaveAsync", "TryTakeAsync"],
        ["IAuditSink"] = ["AppendAsync"],
        ["IDecisionSink"] = ["RecordAsync"],
    }.ToImmutableDictionary();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Rules.GeneratedOnlyUsed, Rules.GeneratedOnlyImplemented, Rules.PortCalled);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypesByMetadataName(Names.Trigger).IsEmpty)
                return;
            start.RegisterOperationAction(Made, OperationKind.ObjectCreation);
            start.RegisterOperationAction(Changed, OperationKind.With);
            start.RegisterOperationAction(Called, OperationKind.Invocation);
            start.RegisterOperationAction(Referenced, OperationKind.MethodReference);
            start.RegisterSymbolAction(Declared, SymbolKind.NamedType);
        });
    }

    private static void Made(OperationAnalysisContext context)
    {
        var made = (IObjectCreationOperation)context.Operation;
        // A verdict without arguments is the default deny, which anybody may have.
        var isVerdict = made.Type.IsVocabulary("Verdict") && made.Arguments.Length > 0;
        // An attribute says something of an assembly that the generator says once already: a second one does not compile.
        if (isVerdict || (IsRuntime(made.Type) && !made.Type!.Name.EndsWith("Attribute", StringComparison.Ordinal)))
            Report(context, Rules.GeneratedOnlyUsed, "new " + made.Type!.Name);
    }

    private static void Changed(OperationAnalysisContext context)
    {
        if (context.Operation.Type is { } type && IsRuntime(type))
            Report(context, Rules.GeneratedOnlyUsed, type.Name + " with");
    }

    private static void Called(OperationAnalysisContext context) => Method(context, ((IInvocationOperation)context.Operation).TargetMethod);

    private static void Referenced(OperationAnalysisContext context) => Method(context, ((IMethodReferenceOperation)context.Operation).Method);

    private static void Method(OperationAnalysisContext context, IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (IsRuntime(type) && !method.IsOverride && method.Name is not ("Equals" or "Deconstruct"))
            Report(context, Rules.GeneratedOnlyUsed, type.Name + "." + method.Name);
        else if (PortOf(method) is { } port && !Implements(context.ContainingSymbol, port))
            Report(context, Rules.PortCalled, type.Name + "." + method.Name);
    }

    /// <summary>The port that a method is called on: the contract itself, or what an implementation implements.</summary>
    private static INamedTypeSymbol? PortOf(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (IsPort(type, method.Name))
            return type;
        foreach (var contract in type.AllInterfaces)
        {
            if (IsPort(contract, method.Name) && contract.GetMembers(method.Name).Any(declared =>
                SymbolEqualityComparer.Default.Equals(type.OriginalDefinition.FindImplementationForInterfaceMember(declared), method.OriginalDefinition)))
                return contract;
        }

        return null;
    }

    private static bool IsPort(INamedTypeSymbol type, string method) =>
        s_ports.TryGetValue(type.Name, out var methods) && methods.Contains(method) && type.IsVocabulary(type.Name);

    /// <summary>A port may be implemented by calling one: logging, metering, a choice between two.</summary>
    private static bool Implements(ISymbol symbol, INamedTypeSymbol port)
    {
        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.AllInterfaces.Contains(port, SymbolEqualityComparer.Default))
                return true;
        }

        return false;
    }

    private static void Declared(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.AttributeNamed("Trigger") is not null || !type.AllInterfaces.Any(implemented => implemented.IsVocabulary("ITrigger")))
            return;
        context.ReportDiagnostic(Diagnostic.Create(Rules.GeneratedOnlyImplemented, type.Locations.FirstOrDefault(), type.Name, "ITrigger"));
    }

    private static bool IsRuntime(ITypeSymbol? type) =>
        type?.ContainingNamespace is { Name: "Runtime", ContainingNamespace: { Name: Names.Namespace, ContainingNamespace.IsGlobalNamespace: true } }
        && type.ContainingAssembly?.Name == "Orchestration.Abstractions";

    private static void Report(OperationAnalysisContext context, DiagnosticDescriptor rule, string what)
    {
        if (!Companions.Contains(context.ContainingSymbol))
            context.ReportDiagnostic(Diagnostic.Create(rule, context.Operation.Syntax.GetLocation(), what));
    }
}
