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
    /// What the compiler itself makes of records and of async methods refers to hashes, order and tasks, so a reference to
    /// those says nothing about what somebody wrote: these rows are left to the source analysis.
    /// </summary>
    private const EffectKinds Invisible = EffectKinds.Hash | EffectKinds.Order | EffectKinds.Scheduling;

    private static readonly ILookup<string, Effect> s_byType = EffectCatalogue.All.AsImmutableArray().Where(effect => (effect.Rule.Kinds & ~Invisible) != 0).ToLookup(effect => effect.TypeName, StringComparer.Ordinal);

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
            if (method.RelativeVirtualAddress == 0 || IsOfRecord(method) || IsOfIterator(type, method))
                continue;
            var declaration = new Lazy<string>(() => Declaration(type, handle));
            var reader = new InstructionReader(assembly.Image.GetMethodBody(method.RelativeVirtualAddress).GetILBytes() ?? []);
            while (!reader.IsAtEnd)
            {
                var instruction = reader.Next();
                if (instruction.Code is ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj or ILOpCode.Ldftn or ILOpCode.Ldvirtftn or ILOpCode.Ldfld or ILOpCode.Ldsfld or ILOpCode.Stfld or ILOpCode.Stsfld
                    && Answer((int)instruction.Operand) is { } answer && !IsExempted(answer.Rule, declaration.Value))
                {
                    yield return answer;
                }
            }
        }
    }

    /// <summary>What the compiler writes for a record: how it prints and compares itself.</summary>
    private bool IsOfRecord(MethodDefinition method) => Metadata.GetString(method.Name) is "PrintMembers" or "ToString" or "GetHashCode" or "Equals"
        && method.GetCustomAttributes().Any(attribute => AttributeNames.Of(Metadata, Metadata.GetCustomAttribute(attribute)) == "System.Runtime.CompilerServices.CompilerGeneratedAttribute");

    /// <summary>What the compiler writes for an iterator beside its body: which thread made it.</summary>
    private bool IsOfIterator(TypeDefinitionHandle type, MethodDefinition method) => MemberNames.Type(Metadata, type).Contains("+<", StringComparison.Ordinal)
        && Metadata.GetString(method.Name) is var name && (name == ".ctor" || name.EndsWith("GetEnumerator", StringComparison.Ordinal) || name.EndsWith("GetAsyncEnumerator", StringComparison.Ordinal));

    /// <summary>Whether a sealed exemption takes a use out of a rule. Parameters are not told apart: a binary's names need not be those of the source.</summary>
    private bool IsExempted(string rule, string declaration) => model is not null && model.Exemptions.Any(exemption =>
    {
        var target = exemption.Target.Split('(')[0];
        return exemption.Rule == rule && target.Length > 2
            && (declaration == target[2..] || (target[0] is 'T' or 'N' && declaration.StartsWith(target[2..] + ".", StringComparison.Ordinal)));
    });

    /// <summary>The member that a method belongs to in source: of a lambda, iterator or async method the one that holds it.</summary>
    private string Declaration(TypeDefinitionHandle type, MethodDefinitionHandle method)
    {
        var (owner, name) = (MemberNames.Type(Metadata, type), Metadata.GetString(Metadata.GetMethodDefinition(method).Name));
        var cut = owner.IndexOf("+<", StringComparison.Ordinal);
        if (cut >= 0 && owner.IndexOf('>', cut) is var end && end > cut + 2)
            name = owner[(cut + 2)..end];
        if (name.StartsWith('<') && name.IndexOf('>', StringComparison.Ordinal) is > 1 and var close)
            name = name[1..close];
        name = name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal) ? name[4..] : name;
        return (cut >= 0 ? owner[..cut] : owner).Replace('+', '.') + "." + name.Replace('.', '#');
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
