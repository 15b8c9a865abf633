using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Orchestration.Model;

namespace Orchestration.Tool.Verification;

/// <summary>The few methods that generated decisions call: facets, nullables, strings, versions, spans and each other.</summary>
internal static class Calls
{
    private const string Versions = "Orchestration.SemanticVersion";

    /// <summary>Applies a call or construction.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool Apply(Instruction instruction, Frame frame, Interpreter interpreter, int depth)
    {
        if (instruction.Code is not (ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj))
            return false;
        var token = (EntityHandle)MetadataTokens.Handle((int)instruction.Operand);
        var method = interpreter.Code.Method(token);
        var arguments = new Value?[method.Parameters + (method.IsInstance && instruction.Code != ILOpCode.Newobj ? 1 : 0)];
        for (var index = arguments.Length - 1; index >= 0; index--)
            arguments[index] = frame.Pop();
        if (instruction.Code == ILOpCode.Newobj)
        {
            frame.Push(Construct(method, arguments, interpreter));
            return true;
        }

        if (method.Definition is { } definition && interpreter.Code.BelongsTo(definition, interpreter.Table))
        {
            frame.Push(interpreter.Answer?.Invoke(method.Name) ?? interpreter.Run(definition, arguments, depth + 1));
            return true;
        }

        if (method is { Name: ".ctor" } && arguments[0] is Address place)
        {
            place.Set(Construct(method, arguments[1..], interpreter));
            return true;
        }

        frame.Push(Call(method, arguments, interpreter));
        return true;
    }

    private static Value Construct(MethodName method, Value?[] arguments, Interpreter interpreter) => method.Type switch
    {
        "Orchestration.Verdict`1" when arguments is [Known decision, Known rule] => new VerdictValue(decision.Number, rule.Number),
        "System.Nullable`1" when arguments is [{ } content] => new Optional(content),
        // The id of the table and the names of its rules, which decide nothing.
        "Orchestration.DeclarationId" or "Orchestration.DeclaredName" when arguments is [Text id] => id,
        "System.ReadOnlySpan`1" when arguments is [DataHandle data, Known length] => new SpanValue(interpreter.Code.Data(data.Offset, (int)length.Number, 1)),
        _ => throw new StrangeCodeException($"makes a '{method.Type}'"),
    };

    private static Value Call(MethodName method, Value?[] arguments, Interpreter interpreter)
    {
        if (method.Type == interpreter.Code.ViewType && arguments is [var self] && (self is Address { } address ? address.Get() : self) is CaseValue && method.Name.StartsWith("get_", StringComparison.Ordinal))
            return Facet(method.Name[4..], interpreter.World);
        return method.Type switch
        {
            "System.Nullable`1" => Nullable(method.Name, arguments, interpreter.World),
            "System.String" => Strings(method.Name, arguments),
            Versions => Version(method.Name, arguments, interpreter),
            "System.ReadOnlySpan`1" or "System.Runtime.CompilerServices.RuntimeHelpers" => Spans(method, arguments, interpreter),
            "<PrivateImplementationDetails>" when method.Name == "ComputeStringHash" && arguments is [Text { Content: { } text }] => new Known(Hash(text)),
            _ => throw new StrangeCodeException($"calls '{method.Type}.{method.Name}'"),
        };
    }

    private static Value Facet(string name, World world) => world.Axis(name) is { Facet: { IsOptional: true } facet }
        ? facet.Domain is TextDomain ? (world.IsKnown(name) ? world.Read(name) : new Text(null)) : new OptionalFacet(name)
        : world.Read(name);

    private static Value Nullable(string name, Value?[] arguments, World world)
    {
        var value = arguments is [Address address] ? address.Get() : throw new StrangeCodeException("asks a nullable that it does not own");
        return (name, value) switch
        {
            ("get_HasValue", OptionalFacet facet) => new Known(world.IsKnown(facet.Facet) ? 1 : 0),
            ("get_HasValue", Optional made) => new Known(made.Content is null ? 0 : 1),
            ("GetValueOrDefault" or "get_Value", OptionalFacet facet) => world.IsKnown(facet.Facet) ? world.Read(facet.Facet)
                : world.Axis(facet.Facet).Facet.Domain is VersionDomain ? new VersionValue("0.0.0") : new Known(0),
            ("GetValueOrDefault" or "get_Value", Optional { Content: { } content }) => content,
            _ => throw new StrangeCodeException($"asks a nullable for '{name}'"),
        };
    }

    private static Value Strings(string name, Value?[] arguments) => (name, arguments) switch
    {
        ("op_Equality" or "Equals", [Text left, Text right]) => new Known(string.Equals(left.Content, right.Content, StringComparison.Ordinal) ? 1 : 0),
        ("op_Inequality", [Text left, Text right]) => new Known(string.Equals(left.Content, right.Content, StringComparison.Ordinal) ? 0 : 1),
        ("get_Length", [Text { Content: { } text }]) => new Known(text.Length),
        ("get_Chars", [Text { Content: { } text }, Known index]) when index.Number >= 0 && index.Number < text.Length => new Known(text[(int)index.Number]),
        _ => throw new StrangeCodeException($"calls 'String.{name}'"),
    };

    private static Value Version(string name, Value?[] arguments, Interpreter interpreter)
    {
        if (name == "TryParse" && arguments is [Text { Content: { } text }, Address target])
        {
            var isVersion = SemanticVersion.TryParse(text, out _);
            target.Set(new VersionValue(isVersion ? text : "0.0.0"));
            return new Known(isVersion ? 1 : 0);
        }

        if (arguments is not [VersionValue left, VersionValue right])
            throw new StrangeCodeException($"calls '{name}' of what is no version");
        // The samples of the cases stand for all versions only as long as nothing is compared with a version that no rule names.
        if (!interpreter.Code.NamesVersion(left.Content) && !interpreter.Code.NamesVersion(right.Content))
            throw new StrangeCodeException("compares with a version that no rule names");
        var order = Parse(left.Content).CompareTo(Parse(right.Content));
        return new Known(name switch
        {
            "op_Equality" => order == 0,
            "op_Inequality" => order != 0,
            "op_LessThan" => order < 0,
            "op_LessThanOrEqual" => order <= 0,
            "op_GreaterThan" => order > 0,
            "op_GreaterThanOrEqual" => order >= 0,
            _ => throw new StrangeCodeException($"calls '{name}' of a version"),
        } ? 1 : 0);
    }

    private static Value Spans(MethodName method, Value?[] arguments, Interpreter interpreter)
    {
        switch (method.Name, arguments)
        {
            case ("CreateSpan", [DataHandle data]):
                return new SpanValue(interpreter.Code.Data(data.Offset, null, interpreter.Code.ElementSize(method.Handle)));
            case ("get_Length", [Address span]) when span.Get() is SpanValue { Elements: var counted }:
                return new Known(counted.Length);
            case ("get_Item", [Address span, Known index]) when span.Get() is SpanValue { Elements: var elements }:
                var number = index.Number >= 0 && index.Number < elements.Length ? elements[(int)index.Number] : throw new StrangeCodeException("reads beyond its data");
                return new Address(() => new Known(number), _ => throw new StrangeCodeException("writes to its data"));
            case ("get_Item", [Address span, Symbol index]) when span.Get() is SpanValue { Elements: var elements }:
                var cuts = Enumerable.Range(0, elements.Length + 1).Select(at => (Int128)at);
                var found = interpreter.World.Decide(index, cuts, at => at >= 0 && at < elements.Length ? elements[(int)at] : long.MinValue);
                return found == long.MinValue ? throw new StrangeCodeException("reads beyond its data") : new Address(() => new Known(found), _ => throw new StrangeCodeException("writes to its data"));
            default:
                throw new StrangeCodeException($"calls '{method.Type}.{method.Name}'");
        }
    }

    private static SemanticVersion Parse(string text) => SemanticVersion.TryParse(text, out var version) ? version : default;

    /// <summary>The hash that the compiler switches on long lists of strings with (FNV-1a).</summary>
    private static int Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
            hash = unchecked((character ^ hash) * 16777619);
        return unchecked((int)hash);
    }
}
