using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Discovery;
using Orchestration.Model;
using Orchestration.Model.Collections;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.Seal;

/// <summary>Reads a declared type as what a lock seals of it. A declaration with errors has nothing to seal yet.</summary>
internal static class SealDiscovery
{
    /// <summary>What is to be sealed of a type, or null.</summary>
    /// <param name="type">The type.</param>
    /// <param name="kind">What it is declared as.</param>
    public static SealSubject? Discover(INamedTypeSymbol type, LockKind kind) => kind switch
    {
        LockKind.Trigger or LockKind.View => ShapeDiscovery.Discover(type).Model is { } shape ? new ShapeSubject(shape) : null,
        LockKind.Policy => PolicyDiscovery.Discover(type).Model is { } policy ? new PolicySubject(policy) : null,
        _ => Workflow(type) is { } workflow ? new WorkflowSubject(workflow) : null,
    };

    /// <summary>The keys of what a declaration rests on, in ordinal order; null where one is no declaration, or another assembly's.</summary>
    /// <param name="type">The declaration.</param>
    /// <param name="kind">What it is declared as.</param>
    public static IReadOnlyList<string>? Uses(INamedTypeSymbol type, LockKind kind)
    {
        var used = kind switch
        {
            LockKind.Policy => Argument(type, "Policy"),
            LockKind.Workflow => Argument(type, "StartsOn").Concat(Steps(type, "Evaluate")).Concat(Steps(type, "Read")),
            _ => [],
        };
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var each in used)
        {
            if (SealIndex.KeyOf(each) is not var (of, name) || !SymbolEqualityComparer.Default.Equals(each.ContainingAssembly, type.ContainingAssembly))
                return null;
            keys.Add(LockEntry.KeyOf(of, name));
        }

        return [.. keys];
    }

    /// <summary>What a declaration rests on and another assembly declares.</summary>
    /// <param name="type">The declaration.</param>
    public static IEnumerable<SealSubject> Foreign(INamedTypeSymbol type) => Used(type)
        .Where(used => !SymbolEqualityComparer.Default.Equals(used.ContainingAssembly, type.ContainingAssembly))
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
        .Select(used => SealIndex.KeyOf(used) is var (kind, _) ? Discover(used, kind) : null).Where(subject => subject is not null).Select(subject => subject!);

    /// <summary>Everything that an assembly asks to have sealed.</summary>
    /// <param name="index">What it declares.</param>
    /// <param name="role">Its role.</param>
    /// <param name="facts">What it says beside declarations.</param>
    public static SealRequest Request(SealIndex index, Role role, EquatableArray<SealFact> facts = default)
    {
        var own = index.Types.Select(type => SealIndex.KeyOf(type) is var (kind, _) ? Discover(type, kind) : null).Where(subject => subject is not null).Select(subject => subject!);
        var used = index.Types.SelectMany(Foreign).Distinct();
        return new SealRequest(role, own.ToEquatableArray(), used.ToEquatableArray(), facts);
    }

    private static WorkflowParts? Workflow(INamedTypeSymbol type)
    {
        if (WorkflowDiscovery.Discover(type).Model is not { } bound || bound.FindShape(bound.Workflow.Trigger) is not { } trigger)
            return null;
        var policies = Steps(type, "Evaluate").Select(policy => PolicyDiscovery.Discover(policy).Model).ToArray();
        var views = Steps(type, "Read").Select(view => ShapeDiscovery.Discover(view).Model).ToArray();
        return policies.Contains(null) || views.Contains(null) ? null : new WorkflowParts(
            bound.Workflow, trigger,
            policies.Distinct().OrderBy(policy => policy!.Policy.Type.FullName, StringComparer.Ordinal).ToEquatableArray()!,
            views.Distinct().OrderBy(view => view!.Type.FullName, StringComparer.Ordinal).ToEquatableArray()!);
    }

    /// <summary>The types that a declaration names, and those that these name.</summary>
    private static IEnumerable<INamedTypeSymbol> Used(INamedTypeSymbol type)
    {
        var named = Argument(type, "Policy").Concat(Argument(type, "StartsOn")).Concat(Steps(type, "Evaluate")).Concat(Steps(type, "Read"));
        return named.SelectMany(used => Argument(used, "Policy").Prepend(used));
    }

    private static IEnumerable<INamedTypeSymbol> Argument(INamedTypeSymbol type, string attribute) =>
        type.AttributeNamed(attribute)?.TypeArgument() is { TypeKind: not TypeKind.Error } argument ? [argument] : [];

    private static IEnumerable<INamedTypeSymbol> Steps(INamedTypeSymbol workflow, string attribute) => workflow.TypeKind != TypeKind.Enum
        ? []
        : workflow.GetMembers().SelectMany(member => member.AttributesNamed(attribute)).Select(step => step.TypeArgument())
            .OfType<INamedTypeSymbol>().Where(type => type.TypeKind != TypeKind.Error);
}
