using System.Reflection.Metadata;
using Orchestration.Tool.Reading;

namespace Orchestration.Tool.Verification;

/// <summary>
/// Runs the few instructions that the compiler makes of the generator's code, over a case that is known only as far as
/// the code has asked. Everything else is strange, and strange code is a finding.
/// </summary>
/// <param name="code">The assembly.</param>
/// <param name="table">The type whose methods may be called.</param>
/// <param name="world">The cases that the run stands for.</param>
internal sealed class Interpreter(PolicyCode code, TypeDefinitionHandle table, World world)
{
    private const int MaximumDepth = 24;
    private int _steps;

    /// <summary>How many instructions a run may take; no generated method without data comes near it.</summary>
    public int Budget { get; init; } = 2_000_000;

    /// <summary>Answers a call to a method of the table in its place; null to run it.</summary>
    public Func<string, Value?>? Answer { get; init; }

    /// <summary>The instructions taken.</summary>
    public int Steps => _steps;

    /// <summary>Runs a method.</summary>
    public Value? Run(MethodDefinitionHandle method, params Value?[] arguments) => Run(method, arguments, 0);

    /// <summary>The case that is decided.</summary>
    internal World World => world;

    internal PolicyCode Code => code;

    internal TypeDefinitionHandle Table => table;

    internal Value? Run(MethodDefinitionHandle method, Value?[] arguments, int depth)
    {
        if (depth > MaximumDepth)
            throw new StrangeCodeException("calls itself");
        var body = code.Body(method);
        var frame = new Frame(arguments, body.Locals);
        var reader = new InstructionReader(body.Content);
        while (true)
        {
            if (++_steps > Budget)
                throw new StrangeCodeException("does not come to an end");
            var instruction = reader.Next();
            switch (instruction.Code)
            {
                case ILOpCode.Ret:
                    return frame.Depth > 0 ? frame.Pop() : null;
                case ILOpCode.Switch:
                    if (Branches.Switch(frame.Pop(), instruction.Targets, world) is { } target)
                        reader.GoTo(target);
                    break;
                case var _ when Branches.IsBranch(instruction.Code):
                    if (Branches.Takes(instruction.Code, frame, world))
                        reader.GoTo(instruction.Target);
                    break;
                default:
                    if (!Arithmetic.Apply(instruction, frame, world) && !Storage.Apply(instruction, frame, this) && !Calls.Apply(instruction, frame, this, depth))
                        throw new StrangeCodeException($"has the instruction {instruction.Code}");
                    break;
            }
        }
    }
}

/// <summary>The stack, arguments and locals of one method.</summary>
internal sealed class Frame(Value?[] arguments, int locals)
{
    private readonly Stack<Value?> _stack = new();

    public Value?[] Arguments { get; } = arguments;

    public Value?[] Locals { get; } = new Value?[locals];

    public int Depth => _stack.Count;

    public void Push(Value? value) => _stack.Push(value);

    public Value? Pop() => _stack.TryPop(out var value) ? value : throw new StrangeCodeException("takes from an empty stack");

    public long PopNumber() => Pop() is Known known ? known.Number : throw new StrangeCodeException("computes with what is no number");
}
