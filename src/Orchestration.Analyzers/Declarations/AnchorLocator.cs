using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orchestration.Analyzers.Discovery;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.Declarations;

/// <summary>Turns an anchor into a place in the source: the only step that knows both.</summary>
internal static class AnchorLocator
{
    /// <summary>The place of an anchor; where the argument is not written, its attribute, and so on outwards.</summary>
    public static Location Locate(INamedTypeSymbol type, Anchor anchor, CancellationToken cancellationToken)
    {
        var symbol = anchor.Member is null ? type : Member(type, anchor.Member) ?? type;
        if (anchor.Attribute is { } name
            && symbol.AttributesNamed(name).ElementAtOrDefault(anchor.Ordinal) is { ApplicationSyntaxReference: { } reference } attribute
            && reference.GetSyntax(cancellationToken) is AttributeSyntax syntax)
        {
            return (anchor.Argument is null ? null : Argument(attribute, syntax, anchor.Argument))?.GetLocation() ?? syntax.GetLocation();
        }

        return symbol.Locations.FirstOrDefault() ?? Location.None;
    }

    private static ISymbol? Member(INamedTypeSymbol type, string name) =>
        type.TypeKind == TypeKind.Enum
            ? type.GetMembers(name).FirstOrDefault()
            : ShapeDiscovery.Positional(type).FirstOrDefault(parameter => parameter.Name == name) ?? type.GetMembers(name).FirstOrDefault();

    private static AttributeArgumentSyntax? Argument(AttributeData attribute, AttributeSyntax syntax, string name)
    {
        if (syntax.ArgumentList is not { Arguments: var arguments })
            return null;
        var position = 0;
        foreach (var argument in arguments)
        {
            var given = argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText
                ?? attribute.AttributeConstructor?.Parameters.ElementAtOrDefault(position++)?.Name;
            if (given == name)
                return argument;
        }

        return null;
    }
}
