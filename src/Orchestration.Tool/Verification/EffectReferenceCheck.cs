using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Orchestration.Model;
using Orchestration.Model.Effects;
using Orchestration.Tool.Reading;

namespace Orchestration.Tool.Verification;

/// <summary>
/// Looks what the code of an assembly refers to up in the effect catalogue: what the source analysis refuses, no method
/// body refers to. Rows that depend on the arguments of a call are left to the source analysis: a reference does not show
/// them. What the generator makes of the declarations is left out, by the names that only it can give.
/// </summary>
internal sealed class EffectReferenceCheck(GovernedAssembly assembly, Role role, OrchestrationModel? model)
{
    private const int MaximumSignature = 2_048;

    private static readonly string[] s_suffixes = ["Table", "Facets", "Machine", "Driver", "Semantics"];

    /// <summary>
    /// What a binary shows as plainly as source does. The compiler itself makes code that hashes, orders and schedules, of
    /// every record and every async method, so a reference to those says nothing about what somebody wrote.
    /// </summary>
    private const EffectKinds Visible = EffectKinds.Clock | EffectKinds.Random | EffectKinds.Identity | EffectKinds.Timer | EffectKinds.Background
        | EffectKinds.Agent | EffectKinds.Writes | EffectKinds.Authoring | EffectKinds.Retry;

    private static readonly ILookup<string, Effect> s_byType = EffectCatalogue.All.AsImmutableArray().Where(effect => (effect.Rule.Kinds & Visible) != 0).ToLookup(effect => effect.TypeName, StringComparer.Ordinal);

    private readonly Dictionary<int, (string Rule, string Message)?> _answers = [];
    private readonly HashSet<string> _generated = new(Generated(model), StringComparer.Ordinal);

    private MetadataReader Metadata => assembly.Metadata;

    /// <summary>The forbidden references, each once, with its rule.</summary>
    public IReadOnlyList<(string Rule, string Message)> Examine()
    {
        try
        {
            return [.. Metadata.TypeDefinitions.Where(type => !_generated.Contains(Outermost(type))).SelectMany(type => Declared(type).Concat(Used(type))).Distinct().Order()];
        }
        catch (Exception exception) when (Damage.Is(exception) || exception is StrangeCodeException)
        {
            throw new UnreadableException("its code is damaged: " + exception.GetType().Name, exception);
        }
    }

    private static IEnumerable<string> Generated(OrchestrationModel? model) => model is null ? [] : model.Shapes.Select(shape => shape.Type)
        .Concat(model.Policies.Select(policy => policy.Type)).Concat(model.Workflows.Select(workflow => workflow.Type))
        .SelectMany(type => s_suffixes.Select(suffix => type.FullName + suffix)).Append("Orchestration.Generated.OrchestrationRegistry").Append("OrchestrationRegistry");

    private string Outermost(TypeDefinitionHandle handle)
    {
        var name = MemberNames.Type(Metadata, handle);
        var plus = name.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 ? name : name[..plus];
    }

    private IEnumerable<(string Rule, string Message)> Declared(TypeDefinitionHandle handle)
    {
        var type = Metadata.GetTypeDefinition(handle);
        var ancestors = type.GetInterfaceImplementations().Select(implementation => Metadata.GetInterfaceImplementation(implementation).Interface).Append(type.BaseType).Where(ancestor => !ancestor.IsNil);
        return ancestors.SelectMany(ancestor => Rows(MemberNames.Type(Metadata, ancestor))).Where(effect => effect.Scope == EffectScope.Declaration)
            .Select(effect => (effect.Rule.Id, $"'{MemberNames.Type(Metadata, handle)}' {effect.Does} ({effect.Rule.Clause})"));
    }

    private IEnumerable<(string Rule, string Message)> Used(TypeDefinitionHandle type)
    {
        foreach (var handle in Metadata.GetTypeDefinition(type).GetMethods())
        {
            var method = Metadata.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0)
                continue;
            var reader = new InstructionReader(assembly.Image.GetMethodBody(method.RelativeVirtualAddress).GetILBytes() ?? []);
            while (!reader.IsAtEnd)
            {
                var instruction = reader.Next();
                if (instruction.Code is ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj or ILOpCode.Ldftn or ILOpCode.Ldvirtftn or ILOpCode.Ldfld or ILOpCode.Ldsfld or ILOpCode.Stfld or ILOpCode.Stsfld
                    && Answer((int)instruction.Operand) is { } answer)
                {
                    yield return answer;
                }
            }
        }
    }

    private (string Rule, string Message)? Answer(int token)
    {
        if (_answers.TryGetValue(token, out var known))
            return known;
        var handle = MetadataTokens.EntityHandle(token);
        if (handle.Kind == HandleKind.MethodSpecification)
            handle = Metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method;
        (string, string)? answer = null;
        if (handle.Kind == HandleKind.MemberReference)
        {
            var member = Metadata.GetMemberReference((MemberReferenceHandle)handle);
            var (type, name) = (MemberNames.Type(Metadata, member.Parent), Metadata.GetString(member.Name));
            if (Rows(type).FirstOrDefault(effect => Names(effect, name, member)) is { } effect)
                answer = (effect.Rule.Id, $"uses '{type}.{name}', which {effect.Does} ({effect.Rule.Clause})");
        }

        return _answers[token] = answer;
    }

    private IEnumerable<Effect> Rows(string type) => s_byType[type].Where(effect => role != Role.Host || effect.Rule.HoldsInHost);

    private bool Names(Effect effect, string member, MemberReference reference)
    {
        // An orchestration sends no request at all, so that one which reads counts here like one which writes.
        if (effect.Scope is EffectScope.Declaration or EffectScope.Iteration || effect.Condition is not (EffectCondition.None or EffectCondition.WhenAssigned or EffectCondition.UnlessSafeRequest))
            return false;
        if (effect.IsType)
            return effect.Condition == EffectCondition.None;
        var prefixes = effect.Id[0] switch
        {
            'P' => effect.Condition == EffectCondition.WhenAssigned ? ["set_"] : new[] { "get_", "set_" },
            'E' => ["add_", "remove_"],
            _ => [string.Empty],
        };
        return prefixes.Any(prefix => member == prefix + effect.MemberName) && (!effect.IsOverload || Overload(effect, reference));
    }

    /// <summary>Whether the parameters are those of a row; types are compared by their names as documentation ids have them.</summary>
    private bool Overload(Effect effect, MemberReference reference)
    {
        // A signature is decoded by recursion; no real one is as long as one that would exhaust the stack.
        if (reference.GetKind() != MemberReferenceKind.Method || Metadata.GetBlobReader(reference.Signature).Length > MaximumSignature)
            return false;
        var signature = reference.DecodeMethodSignature(new DocumentationNames(Metadata), null);
        return effect.Id[(effect.Id.IndexOf('(', StringComparison.Ordinal) + 1)..^1] == string.Join(",", signature.ParameterTypes);
    }
}
