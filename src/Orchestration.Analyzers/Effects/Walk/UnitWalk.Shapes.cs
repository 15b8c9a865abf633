using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Orchestration.Analyzers.Effects;

/// <content>Rules about the shape of code; the first slice has none of them.</content>
internal sealed partial class UnitWalk
{
    private void Event(ISymbol member, TextSpan place, int node) =>
        Shape(ShapeRules.EventDeclared, place, member.ContainingType.Name + "." + member.Name, node);

    private void MutableStatic(ISymbol member, bool isAssignable, ITypeSymbol? type, TextSpan place, int node)
    {
    }

    private void MemoCheck(IAssignmentOperation assignment, int node)
    {
    }

    private void Ordered(IOperation collection, int node)
    {
    }

    private void Control(IOperation operation, int node)
    {
    }
}
