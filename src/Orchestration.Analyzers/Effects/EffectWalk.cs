using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <summary>
/// The callbacks of the one walk over a compilation. Almost every operation ends at the table's answer "no effect";
/// only a hit looks at syntax, receivers or arguments.
/// </summary>
internal sealed class EffectWalk(EffectTable table, ImmutableArray<DiagnosticDescriptor> descriptors)
{
    /// <summary>A call; a constructor called by <c>: base(...)</c> is one too.</summary>
    public void OnInvocation(OperationAnalysisContext context) =>
        Check(context, ((IInvocationOperation)context.Operation).TargetMethod);

    /// <summary>A construction, target-typed or not.</summary>
    public void OnObjectCreation(OperationAnalysisContext context) =>
        Check(context, ((IObjectCreationOperation)context.Operation).Constructor);

    /// <summary>A property, field or event that is used, or a method that is turned into a delegate.</summary>
    public void OnMemberReference(OperationAnalysisContext context) =>
        Check(context, ((IMemberReferenceOperation)context.Operation).Member);

    /// <summary>A type whose declaration alone is the effect.</summary>
    public void OnNamedType(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || table.FindDeclaration(type) is not { } effect)
            return;
        if (Descriptor(effect) is { } descriptor)
            context.ReportDiagnostic(Diagnostic.Create(descriptor, type.Locations[0], type.Name, effect.Does, effect.Rule.Clause));
    }

    private void Check(OperationAnalysisContext context, ISymbol? member)
    {
        if (member is null || table.Find(member) is not { } effect)
            return;
        if (IsUse(context.Operation, effect) && Descriptor(effect) is { } descriptor)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                descriptor, EffectPlace.Of(context.Operation, member), EffectPlace.Name(member), effect.Does, effect.Rule.Clause));
        }
    }

    private bool IsUse(IOperation operation, Effect effect)
    {
        // Constructing the derived type is the finding of a family; its base call would be a second one.
        if (effect.Scope == EffectScope.Family && operation is IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor })
            return false;
        return !IsInsideNameof(operation)
            && EffectConditions.Hold(effect, operation, table)
            && (effect.Rule.EachUseCounts || !EffectOrigin.IsAlreadyFound(operation, effect.Rule, table));
    }

    private static bool IsInsideNameof(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent.Kind == OperationKind.NameOf)
                return true;
        }

        return false;
    }

    private DiagnosticDescriptor? Descriptor(Effect effect)
    {
        foreach (var descriptor in descriptors)
        {
            if (string.Equals(descriptor.Id, effect.Rule.Id, StringComparison.Ordinal))
                return descriptor;
        }

        return null;
    }
}
