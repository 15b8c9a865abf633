using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Phi;

/// <summary>Symbols as messages name them.</summary>
internal static class PhiText
{
    /// <summary>A member with its type, anything else by its name.</summary>
    public static string Name(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => "new " + constructor.ContainingType.Name,
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } => "lambda",
        IPropertySymbol { IsIndexer: true } indexer => indexer.ContainingType.Name + "[]",
        IParameterSymbol or ILocalSymbol or ITypeSymbol => symbol.Name.Length > 0 ? symbol.Name : symbol.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
        { ContainingType.Name: { Length: > 0 } type } => $"{type}.{symbol.Name}",
        _ => symbol.Name,
    };

    /// <summary>A call as a sink, with the parameter where it matters which; an extension is named by what it extends.</summary>
    public static string Sink(IMethodSymbol method, IParameterSymbol parameter)
    {
        var name = method.IsExtensionMethod && method.Parameters.Length > 0 ? $"{method.Parameters[0].Type.Name}.{method.Name}" : Name(method);
        return parameter.Name is "key" or "tag" or "tags" or "requestUri" or "value" && method.Parameters.Length > 1 ? $"'{name}' as its {parameter.Name}" : $"'{name}'";
    }
}
