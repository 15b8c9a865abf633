using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Orchestration.Tool.Verification;

/// <summary>Arguments, locals, static data, arrays and what addresses point at.</summary>
internal static class Storage
{
    /// <summary>Applies an instruction.</summary>
    /// <returns>Whether it is one of these.</returns>
    public static bool Apply(Instruction instruction, Frame frame, Interpreter interpreter)
    {
        switch (instruction.Code)
        {
            case >= ILOpCode.Ldarg_0 and <= ILOpCode.Ldarg_3:
                frame.Push(At(frame.Arguments, instruction.Code - ILOpCode.Ldarg_0));
                return true;
            case ILOpCode.Ldarg or ILOpCode.Ldarg_s:
                frame.Push(At(frame.Arguments, instruction.Operand));
                return true;
            case >= ILOpCode.Ldloc_0 and <= ILOpCode.Ldloc_3:
                frame.Push(At(frame.Locals, instruction.Code - ILOpCode.Ldloc_0));
                return true;
            case ILOpCode.Ldloc or ILOpCode.Ldloc_s:
                frame.Push(At(frame.Locals, instruction.Operand));
                return true;
            case >= ILOpCode.Stloc_0 and <= ILOpCode.Stloc_3:
                Put(frame.Locals, instruction.Code - ILOpCode.Stloc_0, frame.Pop());
                return true;
            case ILOpCode.Stloc or ILOpCode.Stloc_s:
                Put(frame.Locals, instruction.Operand, frame.Pop());
                return true;
            case ILOpCode.Ldloca or ILOpCode.Ldloca_s:
                var local = instruction.Operand;
                frame.Push(new Address(() => At(frame.Locals, local), value => Put(frame.Locals, local, value)));
                return true;
            case ILOpCode.Ldstr:
                frame.Push(new Text(interpreter.Code.String((int)instruction.Operand)));
                return true;
            case ILOpCode.Initobj:
                if (frame.Pop() is not Address target)
                    throw new StrangeCodeException("clears something that it does not own");
                target.Set(interpreter.Code.Default((EntityHandle)MetadataTokens.Handle((int)instruction.Operand)));
                return true;
            case ILOpCode.Ldobj or (>= ILOpCode.Ldind_i1 and <= ILOpCode.Ldind_i8) or ILOpCode.Ldind_ref:
                frame.Push(frame.Pop() switch
                {
                    Address source => source.Get(),
                    // The case is passed by reference, and read as a whole before it is taken apart.
                    CaseValue whole => whole,
                    _ => throw new StrangeCodeException("reads from something that it does not own"),
                });
                return true;
            default:
                return Static(instruction, frame, interpreter) || Element(instruction, frame, interpreter);
        }
    }

    private static bool Static(Instruction instruction, Frame frame, Interpreter interpreter)
    {
        switch (instruction.Code)
        {
            case ILOpCode.Ldsfld:
                frame.Push(interpreter.Code.Field(interpreter.Table, (int)instruction.Operand));
                return true;
            case ILOpCode.Stsfld:
                interpreter.Code.Store(interpreter.Table, (int)instruction.Operand, frame.Pop());
                return true;
            case ILOpCode.Ldsflda or ILOpCode.Ldtoken:
                frame.Push(new DataHandle((int)instruction.Operand));
                return true;
            default:
                return false;
        }
    }

    private static bool Element(Instruction instruction, Frame frame, Interpreter interpreter)
    {
        switch (instruction.Code)
        {
            case ILOpCode.Newarr:
                var length = frame.PopNumber();
                frame.Push(length is >= 0 and <= 1 << 16 ? new ArrayValue(new Value?[length]) : throw new StrangeCodeException("makes an array of an odd size"));
                return true;
            case ILOpCode.Stelem or ILOpCode.Stelem_ref or ILOpCode.Stelem_i1 or ILOpCode.Stelem_i2 or ILOpCode.Stelem_i4 or ILOpCode.Stelem_i8:
                var (value, at) = (frame.Pop(), frame.PopNumber());
                Put((frame.Pop() as ArrayValue)?.Elements ?? throw new StrangeCodeException("writes to what is no array"), at, value);
                return true;
            case ILOpCode.Ldelem or ILOpCode.Ldelem_ref or ILOpCode.Ldelem_i1 or ILOpCode.Ldelem_u1 or ILOpCode.Ldelem_i2 or ILOpCode.Ldelem_u2 or ILOpCode.Ldelem_i4 or ILOpCode.Ldelem_u4 or ILOpCode.Ldelem_i8:
                var index = frame.PopNumber();
                var array = (frame.Pop() as ArrayValue)?.Elements ?? throw new StrangeCodeException("reads from what is no array");
                frame.Push(At(array, index) ?? new VerdictValue(0, null));
                return true;
            default:
                return false;
        }
    }

    private static Value? At(Value?[] values, long index) => index >= 0 && index < values.Length ? values[index] : throw new StrangeCodeException("reads where nothing is");

    private static void Put(Value?[] values, long index, Value? value) => values[index >= 0 && index < values.Length ? index : throw new StrangeCodeException("writes where nothing is")] = value;
}
