using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Orchestration.Analyzers.Effects;

/// <summary>Requests that are proved to read: made where they are sent, with a method that is safe by RFC 9110, section 9.2.1.</summary>
internal static class SafeRequests
{
    /// <summary>Whether a call sends such a request.</summary>
    /// <param name="operation">The use of a method that sends.</param>
    public static bool Sends(IOperation operation)
    {
        if (operation is not IInvocationOperation invocation)
            return false;
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter?.Type.Name == "HttpRequestMessage")
                return Creation(argument.Value) is { } creation && IsSafe(creation);
        }

        return false;
    }

    private static IObjectCreationOperation? Creation(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        if (value is not ILocalReferenceOperation local)
            return value as IObjectCreationOperation;
        return Aliases.IsNeverAssigned(local) && !IsChanged(local) ? EffectOrigin.Source(local) as IObjectCreationOperation : null;
    }

    /// <summary>Without a method a request is a GET.</summary>
    private static bool IsSafe(IObjectCreationOperation creation)
    {
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter?.Type.Name == "HttpMethod" && !IsSafe(argument.Value))
                return false;
        }

        if (creation.Initializer is not { Initializers: var entries })
            return true;
        foreach (var entry in entries)
        {
            if (entry is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Method" } } assignment && !IsSafe(assignment.Value))
                return false;
        }

        return true;
    }

    private static bool IsSafe(IOperation method) =>
        method is IPropertyReferenceOperation { Property: { Name: "Get" or "Head" or "Options" or "Trace", ContainingType.Name: "HttpMethod" } };

    /// <summary>Whether the method of a request is set, or the request handed to somebody who may, before it is sent.</summary>
    private static bool IsChanged(ILocalReferenceOperation request)
    {
        var scope = request.Local.DeclaringSyntaxReferences[0].GetSyntax().FirstAncestorOrSelf<BlockSyntax>();
        return scope is null || scope.DescendantNodes().Any(node => node is IdentifierNameSyntax name && name.Identifier.ValueText == request.Local.Name
            && name.Span != request.Syntax.Span && name.Parent is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: not "Method" });
    }
}
