using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Orchestration.Analyzers.Emission;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>Adds a rule for the cases that no rule decides. It escalates them: a person decides until somebody says more.</summary>
/// <param name="id">The rule whose finding says which cases these are.</param>
public abstract class RuleStubFix(string id) : SyntaxFix<EnumDeclarationSyntax>(id)
{
    private const string Stub = "Uncovered";

    /// <inheritdoc/>
    protected override string Title(EnumDeclarationSyntax node, string remedy) => "Add a rule that escalates these cases";

    /// <inheritdoc/>
    protected override void Mend(SyntaxEditor editor, EnumDeclarationSyntax node, string remedy)
    {
        var lines = remedy.Split('\n');
        var conditions = lines.Skip(1).Select(line => line.Split('\t')).Select(condition =>
            $"{Code.Api}When(nameof(global::{Code.Qualified(lines[0])}.{Code.Identifier(condition[0])}), {condition[1]} = {Values(condition)})");
        var attributes = SyntaxFactory.AttributeList(Remedies.Attributes(conditions.Prepend(Code.Api + "Escalate")));
        var member = SyntaxFactory.EnumMemberDeclaration(SyntaxFactory.List([attributes]), SyntaxFactory.Identifier(Name(node)), null);
        editor.ReplaceNode(node, node.AddMembers(member.WithAdditionalAnnotations(Formatter.Annotation)));
    }

    private static string Values(string[] condition)
    {
        var values = condition.Skip(2).Select(Value).ToArray();
        return condition[1] is "In" or "NotIn" ? $"[{string.Join(", ", values)}]" : values[0];
    }

    private static string Value(string value) => value[0] switch
    {
        'm' => "global::" + Code.Qualified(value.Substring(1)),
        't' => Code.Literal(value.Substring(1)),
        _ => value.Substring(1),
    };

    private static string Name(EnumDeclarationSyntax node)
    {
        var taken = new HashSet<string>(node.Members.Select(member => member.Identifier.ValueText), StringComparer.Ordinal);
        return Enumerable.Range(1, int.MaxValue).Select(number => number == 1 ? Stub : FormattableString.Invariant($"{Stub}{number}")).First(name => !taken.Contains(name));
    }
}
